import { defineRule } from '../../engine/rule.js';
import { standardsHold } from '../../model/pod-security.js';
import { hasOwnUsers, ownField } from '../../model/security-context.js';

export default defineRule({
  id: 'proc-mount-unmasked',
  title: 'Leave the masks of /proc in place',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: "An unmasked /proc shows and changes settings of the node's kernel. The API server takes it since Kubernetes 1.33 only from pods with user ids of their own.",
  help: 'Remove `procMount`, or give the pod user ids of its own by `hostUsers: false`.',
  links: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#proc-access',
  ],
  on: {
    Container(container, { cluster, report }) {
      const value = ownField(container, 'procMount');
      if (value !== 'Unmasked' || hasOwnUsers(container.pod)) return;
      const at = ['securityContext', 'procMount'];
      report(container, {
        at,
        severity: standardsHold(cluster.kubernetesVersion, '1.33') ? 'error' : 'warning',
        message: `\`procMount: Unmasked\` of container \`${container.name}\` needs \`hostUsers: false\` in the pod: it shows what /proc hides of the node's kernel`,
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
