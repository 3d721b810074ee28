import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { handlerOf, PROBES, probePort } from '../../model/probes.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'probe-port-unresolved',
  title: 'A probe may name only a port of its own container',
  severity: 'error',
  why: 'The kubelet looks the name up among the ports of the same container. Where it is not there every probe fails: the pod never gets ready, or is restarted for ever.',
  help: 'Name a port that the container declares, or write the number.',
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port',
  ],
  on: {
    Container(container, { report }) {
      for (const field of PROBES) {
        const probe: unknown = container.data[field];
        if (probe === undefined || probe === null) continue;
        const handler = handlerOf(probe);
        const port = handler && probePort(probe, handler);
        if (!handler || typeof port !== 'string' || /^\d*$/.test(port)) continue;
        const ports: unknown = container.data.ports;
        if (declares(ports, port)) continue;
        const names = namesOf(ports);
        report(container, {
          at: [field, handler, 'port'],
          message: `container \`${container.name}\` declares no port named \`${port}\`${names ? ` (it has ${names})` : ''}, so this probe always fails`,
        });
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
                  readinessProbe:
                    httpGet:
                      path: /ready
                      port: web # <-
                - name: metrics
                  image: registry.example.com/metrics:1.0.0
                  livenessProbe:
                    tcpSocket:
                      port: http # <-
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
                    tcpSocket:
                      port: 9090
                  startupProbe:
                    exec:
                      command: [/app/started]
      `,
    },
    {
      title: 'names that are not known, probes without a port, a port name that is not known',
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
                - name: \${PORT_NAME}
                  containerPort: 8080
              readinessProbe:
                httpGet:
                  path: /ready
                  port: http
            - name: api
              image: registry.example.com/api:1.4.2
              livenessProbe: null
              readinessProbe:
                httpGet:
                  path: /ready
                  port: \${PORT}
      `,
    },
  ],
});

function declares(ports: unknown, name: string): boolean {
  if (ports === UNKNOWN) return true;
  return (
    Array.isArray(ports) &&
    ports.some((port) => port === UNKNOWN || (isMapping(port) && (port.name === name || port.name === UNKNOWN)))
  );
}

function namesOf(ports: unknown): string {
  if (!Array.isArray(ports)) return '';
  const names = ports.flatMap((port) => (isMapping(port) && typeof port.name === 'string' ? [`\`${port.name}\``] : []));
  return names.join(', ');
}
