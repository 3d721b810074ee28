import { USER_NAMESPACES_SINCE } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { standardsHold } from '../../model/pod-security.js';
import { hasOwnUsers, ownField } from '../../model/security-context.js';

export default defineRule({
  id: 'pss-proc-mount-baseline',
  title: 'Pod Security Standard: no unmasked /proc',
  severity: 'error',
  presets: ['pss-baseline'],
  why: "A namespace that enforces the Pod Security Standard `baseline` rejects the pod: an unmasked /proc shows and changes settings of the node's kernel.",
  help: 'Remove `procMount`, or give the pod user ids of its own by `hostUsers: false`.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    Container(container, { cluster, report }) {
      const value = ownField(container, 'procMount');
      if (typeof value !== 'string' || value === 'Default') return;
      const trusted = standardsHold(cluster.kubernetesVersion, USER_NAMESPACES_SINCE);
      if (trusted && hasOwnUsers(container.pod)) return;
      report(container, {
        at: ['securityContext', 'procMount'],
        message: `\`procMount: ${value}\` of container \`${container.name}\` is forbidden by \`baseline\``,
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
      title: 'pods with user ids of their own, since Kubernetes 1.35',
      good: `
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
                procMount: Unmasked
      `,
    },
    {
      title: 'the same before',
      kubernetesVersion: '1.34',
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
    },
  ],
});
