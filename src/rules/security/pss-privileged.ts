import { defineRule } from '../../engine/rule.js';
import { ownField } from '../../model/security-context.js';

export default defineRule({
  id: 'pss-privileged',
  title: 'Pod Security Standard: no privileged container',
  severity: 'error',
  presets: ['pss-baseline', 'pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `baseline` rejects the pod: a privileged container can do all that root of the node can.',
  help: 'Remove `privileged`.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    Container(container, { report }) {
      if (ownField(container, 'privileged') !== true) return;
      report(container, {
        at: ['securityContext', 'privileged'],
        message: `container \`${container.name}\` is \`privileged\`, which \`baseline\` forbids`,
      });
    },
  },
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
              image: registry.example.com/web:1.4.2
              securityContext:
                privileged: true # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                privileged: false
      `,
    },
    {
      title: 'init containers and sidecars too',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
              securityContext:
                privileged: true # <-
            - name: proxy
              image: registry.example.com/proxy:1.0.3
              restartPolicy: Always
              securityContext:
                privileged: true # <-
      `,
    },
    {
      title: 'a value that something else fills in',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                privileged: \${PRIVILEGED}
      `,
    },
  ],
});
