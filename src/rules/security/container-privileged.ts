import { defineRule } from '../../engine/rule.js';
import { strings } from '../../model/loose.js';
import { isHostProcess, isNodeAgent, NODE_AGENTS_OPTION } from '../../model/node-agent.js';

interface Options {
  /** Image repositories of one's own node agents. */
  readonly nodeAgents: readonly string[];
}

const TAKEOVER = new Set(['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'BPF']);
const RISKY = new Set(['NET_ADMIN', 'SYS_PTRACE']);

export default defineRule<Options>({
  id: 'container-privileged',
  title: 'Run no container that can take over its node',
  severity: 'error',
  hygiene: true,
  why: 'A privileged container is root on its node: whoever breaks into it has the credentials of the node and of every pod on it. Fargate refuses to run it.',
  help: 'Remove `privileged` and the capability; most programs that ask for them need one small capability or a volume instead. For an agent that does need its node, name its repository in the option `nodeAgents`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: { nodeAgents: NODE_AGENTS_OPTION },
      additionalProperties: false,
    },
    default: { nodeAgents: [] },
  },
  on: {
    Container(container, { options, report }) {
      const context = container.data.securityContext;
      const added: unknown = context?.capabilities?.add;
      if (context?.privileged !== true && strings(added).length === 0) return;
      if (isNodeAgent(container, options.nodeAgents) || isHostProcess(container)) return;
      if (context?.privileged === true) {
        report(container, {
          at: ['securityContext', 'privileged'],
          message: `container \`${container.name}\` is \`privileged\`: it can take over its node, and Fargate does not run it`,
        });
      }
      for (const [index, item] of (Array.isArray(added) ? added : []).entries()) {
        const capability = typeof item === 'string' ? item.toUpperCase().replace(/^CAP_/, '') : '';
        if (!TAKEOVER.has(capability) && !RISKY.has(capability)) continue;
        report(container, {
          at: ['securityContext', 'capabilities', 'add', index],
          severity: TAKEOVER.has(capability) ? 'error' : 'warning',
          message: `capability \`${item}\` lets container \`${container.name}\` ${POWERS[capability]}`,
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
          name: build
        spec:
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
              securityContext:
                capabilities:
                  add: [CHOWN, SYS_ADMIN] # <-
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                privileged: true # <-
            - name: network
              image: registry.example.com/network:1.4.2
              securityContext:
                capabilities:
                  add:
                    - NET_BIND_SERVICE
                    - NET_ADMIN # <- warning
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: build
        spec:
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                privileged: false
                capabilities:
                  add: [NET_BIND_SERVICE]
      `,
    },
    {
      title: 'agents that need their node, in whatever registry, and the namespaces of the system',
      options: { nodeAgents: ['registry.example.com/platform/tracer'] },
      good: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agents
          namespace: platform
        spec:
          selector:
            matchLabels: { app: agents }
          template:
            metadata:
              labels: { app: agents }
            spec:
              containers:
                - name: devices
                  image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/mirror/nvidia/k8s-device-plugin:v0.17.4
                  securityContext:
                    privileged: true
                - name: tracer
                  image: registry.example.com/platform/tracer:2.0.0
                  securityContext:
                    privileged: true
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: tuning
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: tuning }
          template:
            metadata:
              labels: { app: tuning }
            spec:
              containers:
                - name: tuning
                  image: registry.example.com/tuning:1.0.0
                  securityContext:
                    privileged: true
      `,
    },
    {
      title: 'Windows HostProcess containers and values that something else fills in',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: host
        spec:
          hostNetwork: true
          nodeSelector:
            kubernetes.io/os: windows
          securityContext:
            windowsOptions:
              hostProcess: true
              runAsUserName: NT AUTHORITY\\SYSTEM
          containers:
            - name: host
              image: registry.example.com/host:1.0.0
              securityContext:
                privileged: true
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: build
        spec:
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                privileged: \${PRIVILEGED}
      `,
    },
  ],
});

const POWERS: Readonly<Record<string, string>> = {
  ALL: 'do everything that root on the node can',
  SYS_ADMIN: 'mount file systems and take over its node',
  SYS_MODULE: "load modules into its node's kernel",
  BPF: "load programs into its node's kernel",
  NET_ADMIN: 'change network settings, firewall rules included',
  SYS_PTRACE: 'read and change the memory of other processes',
};
