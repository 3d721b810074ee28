import type { Service, ServicePort } from 'kubernetes-types/core/v1.js';
import { type Context, defineRule } from '../../engine/rule.js';
import type { Loose } from '../../model/loose.js';
import type { PodTemplate } from '../../model/pod.js';
import { candidatePods, selectsPods } from '../../model/pod-labels.js';
import { type DeclaredPorts, declaredPorts, portsOf, protocolOf } from '../../model/ports.js';
import { quotedNames } from '../../model/quoted-names.js';
import type { Resource } from '../../model/resource.js';
import type { Workspace } from '../../model/workspace.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'service-target-port',
  title: 'Send a Service to a port that its pods have',
  severity: 'error',
  why: 'A name that no container gives to a port of the same protocol leaves the Service without endpoints for it, and a load balancer without targets; nothing says so. A number that no container declares is mostly one that nothing listens on.',
  help: 'Name the port in the container, or write the number that it listens on. The protocol must be the same in both.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#is-the-service-defined-correctly',
  ],
  on: {
    Service(service, context) {
      if (service.part || service.data.spec?.type === 'ExternalName') return;
      const ports = portsOf(service);
      if (ports.length === 0) return;
      const pods = podsOf(service, context.workspace);
      if (!pods || pods.length === 0) return;
      const declared = { name: declaredPorts(pods, 'name'), containerPort: declaredPorts(pods, 'containerPort') };
      for (let index = 0; index < ports.length; index++) {
        const port = ports[index];
        if (port) checkPort({ service, pods, declared }, port, index, context);
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - name: http
              port: 80
              targetPort: web # <-
            - name: dns
              port: 53
              protocol: UDP
              targetPort: metrics # <-
            - name: grpc
              port: 50051 # <- warning
        ---
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
                    - { name: http, containerPort: 8080 }
                    - { name: metrics, containerPort: 9090 }
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - name: http
              port: 80
              targetPort: http
            - name: metrics
              port: 9090
            - name: proxy
              port: 15000
              targetPort: proxy
        ---
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
              initContainers:
                - name: proxy
                  image: registry.example.com/proxy:1.4.2
                  restartPolicy: Always
                  ports:
                    - { name: proxy, containerPort: 15000 }
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports:
                    - { name: http, containerPort: 8080 }
                    - { name: metrics, containerPort: 9090 }
      `,
    },
    {
      title:
        'numbers where a container declares no ports, one of several workloads that has the name, and pods of another folder',
      good: `
        # file: api/service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
              targetPort: 8080
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          selector: { app: api }
          ports:
            - port: 80
              targetPort: http
        # file: api/web.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
            - name: metrics
              image: registry.example.com/metrics:1.4.2
              ports:
                - containerPort: 9090
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api-green
          labels: { app: api }
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
              ports:
                - { name: http, containerPort: 8080 }
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api-blue
          labels: { app: api }
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
        # file: other/api.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
          labels: { app: api }
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
              ports:
                - { name: web, containerPort: 8080 }
      `,
    },
    {
      title: 'ports and labels that something else fills in',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
              targetPort: \${PORT}
            - port: 81
              targetPort: http
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - { name: "\${NAME}", containerPort: 8080 }
      `,
    },
  ],
});

/** The pods that a Service selects and that are applied with it; undefined where others may be selected too. */
function podsOf(service: Resource<Service>, workspace: Workspace): readonly PodTemplate[] | undefined {
  const selector: unknown = service.data.spec?.selector;
  const pods: PodTemplate[] = [];
  for (const pod of candidatePods(selector, 'map', workspace)) {
    const { resource } = pod;
    if (resource.effectiveNamespace !== service.effectiveNamespace || !workspace.near(service, resource)) continue;
    const selected = selectsPods(selector, 'map', pod);
    if (selected === undefined) return undefined;
    if (selected) pods.push(pod);
  }
  return pods;
}

/** A Service with the pods that it selects. */
interface Selection {
  readonly service: Resource<Service>;
  readonly pods: readonly PodTemplate[];
  readonly declared: Readonly<Record<'name' | 'containerPort', DeclaredPorts>>;
}

function checkPort(
  { service, pods, declared }: Selection,
  port: Loose<ServicePort>,
  index: number,
  { report }: Context,
): void {
  const written: unknown = port.targetPort;
  const target = written === undefined || written === null || written === 0 || written === '' ? port.port : written;
  const isName = typeof target === 'string' && /[a-z]/.test(target);
  if (!isName && typeof target !== 'number') return;
  const protocol = protocolOf(port);
  if (protocol === UNKNOWN) return;
  const { protocols, open } = declared[isName ? 'name' : 'containerPort'];
  const found = protocols.get(target);
  // A port that is served by TCP and UDP is often declared once.
  if (open || found?.has(protocol) || (found && !isName)) return;
  report(service, {
    at: ['spec', 'ports', index, target === written ? 'targetPort' : 'port'],
    severity: isName ? 'error' : 'warning',
    message: messageOf(target, isName, found !== undefined, protocol, quotedNames(protocols.keys())),
    related: pods.slice(0, 3).map((node) => ({ node: node.resource, at: ['metadata', 'name'], message: 'its pods' })),
  });
}

function messageOf(target: unknown, isName: boolean, isOther: boolean, protocol: unknown, known: string): string {
  if (isOther)
    return `the pods of this Service have \`${target}\`, but not as a port of ${protocol}, so it has no endpoints`;
  if (!isName)
    return `no container of the pods of this Service declares port ${target}; declared are ${known || 'none'}`;
  return `no container of the pods of this Service has a port called \`${target}\`, so it has no endpoints; there ${known ? `are ${known}` : 'are none'}`;
}
