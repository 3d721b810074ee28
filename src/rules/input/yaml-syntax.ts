import { defineRule } from '../../engine/rule.js';

/** Reported by the reader itself. */
export default defineRule({
  id: 'yaml-syntax',
  title: 'A file must be readable',
  severity: 'error',
  why: 'kubectl and the API server refuse the whole document, so nothing in it is applied.',
  help: 'Mend the place that the message names.',
  links: ['https://yaml.org/spec/1.2.2/', 'https://kubernetes.io/docs/reference/kubectl/conventions/'],
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
          greeting: "hello # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          greeting: "hello"
      `,
    },
  ],
});
