import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { isWindowsPod } from '../../model/pod-security.js';
import { ownField } from '../../model/security-context.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'pss-capabilities-restricted',
  title: 'Pod Security Standard: drop all capabilities, add none but NET_BIND_SERVICE',
  severity: 'error',
  presets: ['pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `restricted` rejects the pod: what is not dropped helps an intruder.',
  help: 'Set `capabilities.drop: [ALL]`, in capitals, and add at most `NET_BIND_SERVICE`.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  on: {
    Container(container, { report }) {
      if (isWindowsPod(container.pod)) return;
      const capabilities = ownField(container, 'capabilities');
      if (capabilities === UNKNOWN) return;
      const { drop, add } = isMapping(capabilities) ? capabilities : NOTHING;
      if (drop !== UNKNOWN && !(Array.isArray(drop) && (drop.includes('ALL') || drop.includes(UNKNOWN)))) {
        report(container, {
          at: ['securityContext', 'capabilities', 'drop'],
          message: `container \`${container.name}\` must set \`capabilities.drop: [ALL]\` for \`restricted\``,
        });
      }
      if (!Array.isArray(add)) return;
      for (const [index, item] of add.entries()) {
        if (typeof item !== 'string' || item === 'NET_BIND_SERVICE') continue;
        report(container, {
          at: ['securityContext', 'capabilities', 'add', index],
          message: `capability \`${item}\` of container \`${container.name}\` is forbidden by \`restricted\`, which allows \`NET_BIND_SERVICE\``,
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
                capabilities:
                  drop: [all] # <-
                  add:
                    - NET_BIND_SERVICE
                    - CHOWN # <-
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
                  drop: [ALL]
                  add: [NET_BIND_SERVICE]
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
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                capabilities:
                  drop: \${DROPPED}
      `,
    },
  ],
});

const NOTHING: Readonly<Record<string, unknown>> = {};
