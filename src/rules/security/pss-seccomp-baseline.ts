import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { writtenFields } from '../../model/pod-security.js';

export default defineRule({
  id: 'pss-seccomp-baseline',
  title: 'Pod Security Standard: no container without a filter of system calls',
  severity: 'error',
  presets: ['pss-baseline'],
  why: "A namespace that enforces the Pod Security Standard `baseline` rejects the pod: `Unconfined` leaves all system calls of the node's kernel open.",
  help: 'Remove the profile, or use `RuntimeDefault`.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    PodTemplate(pod, { report }) {
      for (const { value, node, at, who } of writtenFields(pod, 'seccompProfile')) {
        const type = isMapping(value) ? value.type : undefined;
        if (typeof type !== 'string' || type === 'RuntimeDefault' || type === 'Localhost') continue;
        report(node, {
          at: [...at, 'type'],
          message: `seccomp profile \`${type}\` of ${who} is forbidden by \`baseline\``,
        });
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
            seccompProfile:
              type: Unconfined # <-
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
                seccompProfile:
                  type: Unconfined # <-
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
                seccompProfile:
                  type: RuntimeDefault
      `,
    },
  ],
});
