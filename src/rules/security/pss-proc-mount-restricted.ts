import { defineRule } from '../../engine/rule.js';
import { ownField } from '../../model/security-context.js';

export default defineRule({
  id: 'pss-proc-mount-restricted',
  title: 'Pod Security Standard: no unmasked /proc, in no pod',
  severity: 'error',
  presets: ['pss-restricted'],
  why: "A namespace that enforces the Pod Security Standard `restricted` rejects the pod: an unmasked /proc shows and changes settings of the node's kernel.",
  help: 'Remove `procMount`.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  on: {
    Container(container, { report }) {
      const value = ownField(container, 'procMount');
      if (typeof value !== 'string' || value === 'Default') return;
      report(container, {
        at: ['securityContext', 'procMount'],
        message: `\`procMount: ${value}\` of container \`${container.name}\` is forbidden by \`restricted\``,
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
          hostUsers: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                procMount: Unmasked # <-
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
                procMount: Default
      `,
    },
  ],
});
