import { USER_NAMESPACES_SINCE } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { namesOf } from '../../model/hardening.js';
import { standardsHold, withoutField, writtenFields } from '../../model/pod-security.js';
import { hasOwnUsers } from '../../model/security-context.js';

export default defineRule({
  id: 'pss-run-as-non-root',
  title: 'Pod Security Standard: containers that may not run as root',
  severity: 'error',
  presets: ['pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `restricted` rejects the pod: its containers could run as root.',
  help: 'Set `runAsNonRoot: true` in the securityContext of the pod; a `runAsUser` alone does not count.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  on: {
    PodTemplate(pod, { cluster, report }) {
      if (hasOwnUsers(pod) && standardsHold(cluster.kubernetesVersion, USER_NAMESPACES_SINCE)) return;
      for (const { value, node, at, who } of writtenFields(pod, 'runAsNonRoot')) {
        if (value !== false) continue;
        report(node, { at, message: `\`runAsNonRoot: false\` of ${who} is forbidden by \`restricted\`` });
      }
      const missing = withoutField(pod, 'runAsNonRoot');
      if (missing.length === 0) return;
      report(pod, {
        at: ['spec', 'securityContext', 'runAsNonRoot'],
        message: `${namesOf(missing)} must set \`runAsNonRoot: true\` for \`restricted\``,
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
          securityContext: # <-
            runAsUser: 1000
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsNonRoot: false # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                runAsNonRoot: true
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsNonRoot: true
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
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
        spec: # <-
          hostUsers: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});
