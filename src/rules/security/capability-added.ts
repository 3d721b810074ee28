import { BASELINE_CAPABILITIES } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { isHostProcess, isNodeAgent, NODE_AGENTS_OPTION } from '../../model/node-agent.js';
import { ownField } from '../../model/security-context.js';

interface Options {
  /** Image repositories of one's own node agents. */
  readonly nodeAgents: readonly string[];
}

export default defineRule<Options>({
  id: 'capability-added',
  title: 'Add no capability beyond those that containers have anyway',
  severity: 'warning',
  hygiene: true,
  presets: ['strict'],
  why: 'Every capability beyond the default ones reaches out of the container: `NET_RAW`, for one, lets it pose as another pod of the node.',
  help: 'Remove the capability, or give it to a process of its own; servers below port 1024 need NET_BIND_SERVICE only.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
  options: {
    schema: { type: 'object', properties: { nodeAgents: NODE_AGENTS_OPTION }, additionalProperties: false },
    default: { nodeAgents: [] },
  },
  on: {
    Container(container, { options, report }) {
      const capabilities = ownField(container, 'capabilities');
      const added = isMapping(capabilities) ? capabilities.add : undefined;
      if (!Array.isArray(added) || ownField(container, 'privileged') === true) return;
      if (isHostProcess(container) || isNodeAgent(container, options.nodeAgents)) return;
      for (const [index, item] of added.entries()) {
        const capability = typeof item === 'string' ? item.toUpperCase().replace(/^CAP_/, '') : '';
        if (capability === '' || BASELINE_CAPABILITIES.has(capability) || ELSEWHERE.has(capability)) continue;
        report(container, {
          at: ['securityContext', 'capabilities', 'add', index],
          message: `capability \`${item}\` of container \`${container.name}\` is beyond those that containers have by default; remove it`,
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
                    - NET_BIND_SERVICE
                    - NET_RAW # <-
                    - SYS_TIME # <-
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
                  add: [NET_BIND_SERVICE, CHOWN]
      `,
    },
    {
      title: 'what is reported as worse, agents that need their node, open values',
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
                  add: [SYS_ADMIN]
            - name: falco
              image: public.ecr.aws/falcosecurity/falco:0.41.0
              securityContext:
                capabilities:
                  add: [SYS_RESOURCE]
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                capabilities:
                  add: ["\${CAPABILITY}"]
      `,
    },
  ],
});

/** Those that container-privileged reports. */
const ELSEWHERE = new Set(['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'BPF', 'NET_ADMIN', 'SYS_PTRACE']);
