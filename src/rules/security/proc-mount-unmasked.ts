import { defineRule } from '../../engine/rule.js';
import { hasOwnUsers, ownField } from '../../model/security-context.js';

export default defineRule({
  id: 'proc-mount-unmasked',
  title: 'Leave the masks of /proc in place',
  severity: 'warning',
  hygiene: true,
  why: "An unmasked /proc shows and changes settings of the node's kernel: memory, loaded keys, power.",
  help: 'Remove `procMount`, or give the pod user ids of its own by `hostUsers: false`.',
  links: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#proc-access',
  ],
  on: {
    Container(container, { report }) {
      const value = ownField(container, 'procMount');
      if (value !== 'Unmasked' || hasOwnUsers(container.pod)) return;
      const at = ['securityContext', 'procMount'];
      report(container, {
        at,
        message: `\`procMount: Unmasked\` shows container \`${container.name}\` what /proc hides of the node's kernel`,
        fix: { title: 'remove it', safe: false, edits: [{ op: 'remove', at }] },
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
    {
      title: 'pods with user ids of their own',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostUsers: false
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                procMount: Unmasked
      `,
    },
  ],
});
