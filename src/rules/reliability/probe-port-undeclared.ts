import { defineRule } from '../../engine/rule.js';
import { append, perPod } from '../../model/lookup.js';
import { isMapping } from '../../model/loose.js';
import type { PodTemplate } from '../../model/pod.js';
import { handlerOf, PROBES, probePort } from '../../model/probes.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'probe-port-undeclared',
  title: 'Declare the port that a probe asks',
  severity: 'info',
  presets: ['strict'],
  hygiene: true,
  why: 'A container that declares its ports and is probed on another one often has a typing error in one of the two: such a pod never gets ready, or is restarted for ever.',
  help: 'Correct the number, or declare the port too; probes ask over TCP, never over UDP.',
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
  ],
  on: {
    Container(container, { report }) {
      const { data, pod } = container;
      if (!Array.isArray(data.ports) || data.ports.length === 0) return;
      for (const field of PROBES) {
        const probe: unknown = data[field];
        if (probe === undefined || probe === null) continue;
        const handler = handlerOf(probe);
        const port = handler && probePort(probe, handler);
        if (!handler || port === undefined || port === UNKNOWN || !isMismatch(pod, port)) continue;
        const message =
          typeof port === 'string'
            ? `port \`${port}\` is a UDP port, and a probe asks over TCP`
            : `no container of this pod declares the TCP port \`${String(port)}\` that the probe asks`;
        report(container, { at: [field, handler, 'port'], message });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports:
                    - name: http
                      containerPort: 8080
                    - name: dns
                      containerPort: 5353
                      protocol: UDP
                  readinessProbe:
                    httpGet:
                      path: /ready
                      port: 8008 # <-
                  livenessProbe:
                    tcpSocket:
                      port: dns # <-
                  startupProbe:
                    grpc:
                      port: 5353 # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports:
                    - name: http
                      containerPort: 8080
                  readinessProbe:
                    httpGet:
                      path: /ready
                      port: http
                  livenessProbe:
                    httpGet:
                      path: /live
                      port: 8080
      `,
    },
    {
      title: 'a port of another container of the pod, containers that declare no port at all',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 8080
              readinessProbe:
                httpGet:
                  path: /ready
                  port: 9901
            - name: proxy
              image: registry.example.com/proxy:1.4.2
              ports:
                - containerPort: 9901
            - name: worker
              image: registry.example.com/worker:1.4.2
              livenessProbe:
                tcpSocket:
                  port: 7000
      `,
    },
  ],
});

/** A number that no port of the pod has, or that only UDP ports have; a name that only UDP ports have. */
function isMismatch(pod: PodTemplate, wanted: unknown): boolean {
  const protocols = (typeof wanted === 'number' ? portsByNumber : portsByName)(pod);
  if (protocols === OPEN) return false;
  const found = protocols.get(wanted);
  return found === undefined ? typeof wanted === 'number' : found.every((protocol) => protocol === 'UDP');
}

/** There may be ports that cannot be known. */
const OPEN = 'open';

const portsByName = perPod((pod) => protocolsBy('name', pod));
const portsByNumber = perPod((pod) => protocolsBy('containerPort', pod));

function protocolsBy(field: string, pod: PodTemplate): ReadonlyMap<unknown, readonly unknown[]> | typeof OPEN {
  const protocols = new Map<unknown, unknown[]>();
  for (const { data } of pod.containers) {
    const ports: unknown = data.ports;
    if (ports === UNKNOWN) return OPEN;
    if (!Array.isArray(ports)) continue;
    for (const port of ports) {
      if (!isMapping(port) || port[field] === UNKNOWN || port.protocol === UNKNOWN) return OPEN;
      append(protocols, port[field], port.protocol);
    }
  }
  return protocols;
}
