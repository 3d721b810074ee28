import { BASELINE_CAPABILITIES } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { ownField } from '../../model/security-context.js';

export default defineRule({
  id: 'pss-capabilities-baseline',
  title: 'Pod Security Standard: add no capability beyond the default ones',
  severity: 'error',
  presets: ['pss-baseline'],
  why: 'A namespace that enforces the Pod Security Standard `baseline` rejects the pod: other capabilities than the default ones reach out of the container.',
  help: 'Remove the capability; `baseline` lets a container add only those that container runtimes give anyway.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    Container(container, { report }) {
      const capabilities = ownField(container, 'capabilities');
      if (!isMapping(capabilities) || !Array.isArray(capabilities.add)) return;
      for (const [index, item] of capabilities.add.entries()) {
        if (typeof item !== 'string' || BASELINE_CAPABILITIES.has(item)) continue;
        report(container, {
          at: ['securityContext', 'capabilities', 'add', index],
          message: `capability \`${item}\` of container \`${container.name}\` is beyond those that \`baseline\` allows`,
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
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                capabilities:
                  add:
                    - NET_RAW # <-
                    - CHOWN
                    - NET_ADMIN # <-
                    - kill # <-
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
                capabilities:
                  add: [CHOWN, NET_BIND_SERVICE]
      `,
    },
  ],
});
