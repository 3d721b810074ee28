import { defineRule } from '../../engine/rule.js';

/** Reported by the engine: a suppression of the config whose `expires` has passed. */
export default defineRule({
  id: 'suppression-expired',
  title: 'Renew or remove a suppression that has expired',
  severity: 'error',
  why: 'Somebody promised to have mended the fault by that day.',
  help: 'Mend the fault and remove the entry, or agree on a new date.',
  links: [],
  on: {},
  examples: [],
});
