import { HOST_PROBES_SINCE } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { standardsHold } from '../../model/pod-security.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'pss-host-probe',
  title: 'Pod Security Standard: no other host in probes and hooks',
  severity: 'error',
  presets: ['pss-baseline', 'pss-restricted'],
  why: "A namespace that enforces the Pod Security Standard `baseline` rejects the pod: the kubelet, which runs probes and hooks, would call a host of the author's choice from the network of the node.",
  help: 'Remove `host`: the address of the pod is the default.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    Container(container, { cluster, report }) {
      const { livenessProbe, readinessProbe, startupProbe, lifecycle } = container.data;
      if (!livenessProbe && !readinessProbe && !startupProbe && !lifecycle) return;
      if (!standardsHold(cluster.kubernetesVersion, HOST_PROBES_SINCE)) return;
      for (const handler of HANDLERS) {
        for (const action of ['httpGet', 'tcpSocket']) {
          const at: Path = [...handler, action, 'host'];
          const host = below(container.data, at);
          if (typeof host !== 'string' || host === '') continue;
          report(container, {
            at,
            message: `\`host: ${host}\` in \`${handler.join('.')}\` of container \`${container.name}\` is forbidden by \`baseline\``,
          });
        }
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
              readinessProbe:
                httpGet:
                  host: 169.254.169.254 # <-
                  path: /latest
                  port: 80
              lifecycle:
                preStop:
                  httpGet:
                    host: example.com # <-
                    path: /
                    port: 80
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
              readinessProbe:
                httpGet:
                  path: /ready
                  port: 8080
              livenessProbe:
                tcpSocket:
                  host: ""
                  port: 8080
      `,
    },
    {
      title: 'standards before Kubernetes 1.34, which know no hosts',
      kubernetesVersion: '1.33',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              readinessProbe:
                tcpSocket:
                  host: 127.0.0.1
                  port: 80
      `,
    },
  ],
});

const HANDLERS: readonly Path[] = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];

function below(data: unknown, path: Path): unknown {
  return path.reduce((value: unknown, key) => (isMapping(value) ? value[key] : undefined), data);
}
