import { defineRule } from '../../engine/rule.js';

/** Reported by the engine, which knows what every suppression met. */
export default defineRule({
  id: 'suppression-unknown-rule',
  title: 'Name a rule that exists in a suppression',
  severity: 'warning',
  why: 'A suppression of a rule that does not exist suppresses nothing.',
  help: 'Correct the name; `eks-kit rules` lists all.',
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
            # eks-kit-ignore image-tag-mutabel: pinned by the release job # <-
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
