import { defineRule } from '../../engine/rule.js';

/** Reported by the engine, which knows what every suppression met. */
export default defineRule({
  id: 'suppression-without-reason',
  title: 'Give a reason with every suppression',
  severity: 'warning',
  why: 'Who finds the suppression next year must be able to tell whether it still holds.',
  help: 'Write the reason behind a colon.',
  links: [],
  on: {},
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable # <-
              image: nginx:latest
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable: the sidecar has no versions
              image: nginx:latest
      `,
    },
  ],
});
