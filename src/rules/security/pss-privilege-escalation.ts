import { defineRule } from '../../engine/rule.js';
import { isWindowsPod } from '../../model/pod-security.js';
import { ownField } from '../../model/security-context.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'pss-privilege-escalation',
  title: 'Pod Security Standard: no process gains rights',
  severity: 'error',
  presets: ['pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `restricted` rejects the pod: a process could become root by a setuid program.',
  help: 'Set `allowPrivilegeEscalation: false` for each container.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  on: {
    Container(container, { report }) {
      const value = ownField(container, 'allowPrivilegeEscalation');
      if (value === false || value === UNKNOWN || isWindowsPod(container.pod)) return;
      report(container, {
        at: ['securityContext', 'allowPrivilegeEscalation'],
        message: `container \`${container.name}\` must set \`allowPrivilegeEscalation: false\` for \`restricted\``,
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
            - name: web # <-
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
                allowPrivilegeEscalation: true # <-
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
                allowPrivilegeEscalation: false
      `,
    },
    {
      title: 'Windows pods, which know no such thing',
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
      `,
    },
  ],
});
