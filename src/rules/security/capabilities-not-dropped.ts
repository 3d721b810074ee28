import { defineRule } from '../../engine/rule.js';
import { HARDENING_OPTIONS, type HardeningOptions, isToHarden } from '../../model/hardening.js';
import { isMapping } from '../../model/loose.js';
import { ownField } from '../../model/security-context.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule<HardeningOptions>({
  id: 'capabilities-not-dropped',
  title: 'Drop all capabilities and add the few that are needed',
  severity: 'warning',
  hygiene: true,
  presets: ['strict'],
  why: 'A container that runs as root keeps a dozen capabilities by default: raw sockets (with which it can pose as another pod), any user id, any file whoever owns it.',
  help: 'Set `capabilities.drop: [ALL]` and add what the program asks for; a server below port 1024 needs NET_BIND_SERVICE, most need nothing.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
  ],
  options: HARDENING_OPTIONS,
  on: {
    Container(container, { options, workspace, report }) {
      const capabilities = ownField(container, 'capabilities');
      const dropped = isMapping(capabilities) ? capabilities.drop : capabilities;
      if (dropsAll(dropped) || container.pod.windows || !isToHarden(container, options, workspace)) return;
      const at = ['securityContext', 'capabilities', 'drop'];
      const few = Array.isArray(dropped) && dropped.length > 0 ? ' but those it drops here' : '';
      report(container, {
        at,
        message: `container \`${container.name}\` keeps the default capabilities${few}; set \`drop: [ALL]\` and add what it needs`,
        fix: { title: 'drop all capabilities', safe: false, edits: [{ op: 'set', at, value: ['ALL'] }] },
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
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                capabilities:
                  drop: [NET_RAW] # <-
            - name: log
              image: registry.example.com/log:1.4.2
              securityContext:
                capabilities: # <-
                  add: [NET_BIND_SERVICE]
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
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                capabilities:
                  drop: [all]
      `,
    },
    {
      title: 'Windows, which has none; values that something else fills in',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: windows
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

function dropsAll(dropped: unknown): boolean {
  if (dropped === UNKNOWN) return true;
  if (!Array.isArray(dropped)) return false;
  for (const item of dropped) {
    if (item === UNKNOWN || (typeof item === 'string' && item.toUpperCase() === 'ALL')) return true;
  }
  return false;
}
