import { defineRule } from '../../engine/rule.js';

/** Reported by the engine, which knows what every suppression met. */
export default defineRule({
  id: 'suppression-unused',
  title: 'Remove suppressions that suppress nothing',
  severity: 'warning',
  why: 'A suppression that outlives its cause hides the next fault in the same place.',
  help: 'Remove it.',
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
            # eks-kit-ignore image-tag-mutable: pinned by the release job # <-
            - name: web
              image: nginx:1.29.3
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
