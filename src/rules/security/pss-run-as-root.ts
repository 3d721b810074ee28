import { USER_NAMESPACES_SINCE } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { standardsHold, writtenFields } from '../../model/pod-security.js';
import { hasOwnUsers } from '../../model/security-context.js';

export default defineRule({
  id: 'pss-run-as-root',
  title: 'Pod Security Standard: no container with the user id of root',
  severity: 'error',
  presets: ['pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `restricted` rejects the pod: user id 0 is root.',
  help: 'Remove `runAsUser: 0`, or name another user.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  on: {
    PodTemplate(pod, { cluster, report }) {
      if (hasOwnUsers(pod) && standardsHold(cluster.kubernetesVersion, USER_NAMESPACES_SINCE)) return;
      for (const { value, node, at, who } of writtenFields(pod, 'runAsUser')) {
        if (value === 0) report(node, { at, message: `\`runAsUser: 0\` of ${who} is forbidden by \`restricted\`` });
      }
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
          securityContext:
            runAsUser: 0 # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                runAsUser: 0 # <-
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
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                runAsUser: 10001
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
          securityContext:
            runAsUser: 0
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});
