import { defineRule } from '../../engine/rule.js';
import { namesOf } from '../../model/hardening.js';
import { isMapping } from '../../model/loose.js';
import { isWindowsPod, withoutField, writtenFields } from '../../model/pod-security.js';

export default defineRule({
  id: 'pss-seccomp-restricted',
  title: 'Pod Security Standard: a seccomp profile for every container',
  severity: 'error',
  presets: ['pss-restricted'],
  why: "A namespace that enforces the Pod Security Standard `restricted` rejects the pod: without a profile all system calls of the node's kernel are open.",
  help: 'Set `seccompProfile.type: RuntimeDefault` in the securityContext of the pod.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  on: {
    PodTemplate(pod, { report }) {
      for (const { value, node, at, who } of writtenFields(pod, 'seccompProfile')) {
        const type = isMapping(value) ? value.type : undefined;
        if (typeof type !== 'string' || type === 'RuntimeDefault' || type === 'Localhost') continue;
        report(node, {
          at: [...at, 'type'],
          message: `seccomp profile \`${type}\` of ${who} is forbidden by \`restricted\``,
        });
      }
      const missing = withoutField(pod, 'seccompProfile');
      if (missing.length === 0 || isWindowsPod(pod)) return;
      report(pod, {
        at: ['spec', 'securityContext', 'seccompProfile'],
        message: `${namesOf(missing)} must have a \`seccompProfile\` for \`restricted\``,
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
        spec: # <-
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
            seccompProfile:
              type: Unconfined # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            seccompProfile:
              type: RuntimeDefault
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'Windows pods, which have none; values that something else fills in',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          os:
            name: windows
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext: \${CONTEXT}
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});
