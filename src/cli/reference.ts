/** The verbs that need the rules with their examples; lint does without them. */
export { explain } from './explain.js';
export { rules } from './rules.js';
