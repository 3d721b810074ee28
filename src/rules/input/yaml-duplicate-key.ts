import { defineRule } from '../../engine/rule.js';

/** Reported by the reader itself. */
export default defineRule({
  id: 'yaml-duplicate-key',
  title: 'Set a key once in a mapping',
  severity: 'error',
  why: 'kubectl keeps the last of two equal keys and drops the other without a word; stricter clients refuse the document.',
  help: 'Remove or merge one of the two.',
  links: ['https://yaml.org/spec/1.2.2/#3213-node-comparison'],
  presets: ['recommended', 'strict', 'validity'],
  on: {},
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
          color: green # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: green
      `,
    },
  ],
});
