import type { Fix } from '../../engine/finding.js';
import { defineRule } from '../../engine/rule.js';
import { items } from '../../model/loose.js';
import { isHostProcess, NODE_AGENTS_OPTION, runsNodeAgent } from '../../model/node-agent.js';
import type { PodTemplate } from '../../model/pod.js';

interface Options {
  /** Image repositories of one's own node agents. */
  readonly nodeAgents: readonly string[];
}

export default defineRule<Options>({
  id: 'host-namespace-or-port',
  title: 'Keep pods out of the namespaces and ports of their node',
  severity: 'error',
  hygiene: true,
  why: "A pod in its node's process or IPC namespace can read and end what runs there; one in its network reaches the node's credentials (IMDS) whatever the hop limit, and stands outside network policies and security groups for pods.",
  help: 'Remove the field and expose the pod with a Service. For an agent that does need its node, name its repository in the option `nodeAgents`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy',
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
    PodTemplate(pod, { options, report }) {
      const { hostPID, hostIPC, hostNetwork } = pod.spec;
      if (hostPID !== true && hostIPC !== true && hostNetwork !== true) return;
      if (runsNodeAgent(pod, options.nodeAgents) || pod.containers.some(isHostProcess)) return;
      if (hostPID === true) {
        report(pod, {
          at: ['spec', 'hostPID'],
          message: '`hostPID: true` lets the pod see every process of its node, their environment included',
        });
      }
      if (hostIPC === true) {
        report(pod, {
          at: ['spec', 'hostIPC'],
          message: "`hostIPC: true` gives the pod the shared memory of its node's processes",
        });
      }
      if (hostNetwork !== true) return;
      report(pod, {
        at: ['spec', 'hostNetwork'],
        severity: 'warning',
        message:
          "`hostNetwork: true` gives the pod the node's credentials (IMDS) whatever the hop limit, and takes it out of network policies and security groups for pods",
      });
      if (!resolvesServices(pod)) {
        report(pod, {
          at: ['spec', 'dnsPolicy'],
          severity: 'warning',
          message:
            'a pod with `hostNetwork: true` resolves no name of a Service unless it has `dnsPolicy: ClusterFirstWithHostNet`',
          fix: RESOLVE,
        });
      }
    },
    Container(container, { options, report }) {
      const { pod, data } = container;
      // hostNetwork makes every port a port of the node.
      if (pod.spec.hostNetwork === true || isHostProcess(container)) return;
      for (const [index, { hostPort }] of items(data.ports).entries()) {
        if (typeof hostPort !== 'number' || hostPort === 0 || runsNodeAgent(pod, options.nodeAgents)) continue;
        report(container, {
          at: ['ports', index, 'hostPort'],
          severity: 'warning',
          message: `\`hostPort: ${hostPort}\` opens the port on the node itself and keeps a second such pod off it; use a Service`,
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
          hostNetwork: true # <- warning
          hostPID: true # <-
          hostIPC: true # <-
          dnsPolicy: ClusterFirst # <- warning
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
              ports:
                - containerPort: 8080
                  hostPort: 80 # <- warning
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostNetwork: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 8080
                  hostPort: 0
      `,
    },
    {
      title: 'DNS of a pod in the network of its node, where nothing is said',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec: # <- warning
          hostNetwork: true # <- warning
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'agents that need their node, the namespaces of the system, Windows HostProcess pods',
      options: { nodeAgents: ['platform/tracer'] },
      good: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: node-exporter
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-exporter }
          template:
            metadata:
              labels: { app: node-exporter }
            spec:
              hostNetwork: true
              hostPID: true
              containers:
                - name: node-exporter
                  image: quay.io/prometheus/node-exporter:v1.9.1
                  ports:
                    - containerPort: 9100
                      hostPort: 9100
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: tracer
        spec:
          hostPID: true
          containers:
            - name: tracer
              image: registry.example.com/platform/tracer:2.0.0
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: tuning
          namespace: kube-system
        spec:
          hostNetwork: true
          containers:
            - name: tuning
              image: registry.example.com/tuning:1.0.0
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: host
        spec:
          hostNetwork: true
          nodeSelector:
            kubernetes.io/os: windows
          containers:
            - name: host
              image: registry.example.com/host:1.0.0
              securityContext:
                windowsOptions:
                  hostProcess: true
      `,
    },
  ],
});

/** Not safe: the pod asks another name server then. */
const RESOLVE: Fix = {
  title: 'resolve the names of Services',
  safe: false,
  edits: [{ op: 'set', at: ['spec', 'dnsPolicy'], value: 'ClusterFirstWithHostNet' }],
};

/** `ClusterFirst`, the default, falls back to the node's own resolver there; other policies are a choice. */
function resolvesServices(pod: PodTemplate): boolean {
  const { dnsPolicy } = pod.spec;
  return dnsPolicy !== undefined && dnsPolicy !== null && dnsPolicy !== 'ClusterFirst';
}
