import type { ServicePort } from 'kubernetes-types/core/v1.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { items, type Loose } from '../../model/loose.js';
import type { Container } from '../../model/pod.js';
import { isPortNumber, portNameFault, portsOf, protocolOf, servicePortNameFault } from '../../model/ports.js';
import type { Located } from '../../model/resource.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';

const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];

export default defineRule({
  id: 'port-invalid',
  title: 'Write ports that Kubernetes takes',
  severity: 'error',
  why: 'The API server refuses the whole object for one port: a number out of range, a name with a capital or of more than 15 characters, two ports of one name, several ports of a Service without names.',
  help: 'Use numbers from 1 to 65535 without quotes, and names of lower-case letters, digits and hyphens. Name every port of a Service that has more than one.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#multi-port-services',
    'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
  ],
  presets: ['recommended', 'strict', 'validity'],
  on: {
    Service(service, context) {
      const ports = portsOf(service);
      for (let index = 0; index < ports.length; index++) {
        const port = ports[index];
        if (port) checkServicePort(service, ports, port, index, context);
      }
    },
    Container(container, context) {
      const ports = items(container.data.ports);
      for (let index = 0; index < ports.length; index++) checkContainerPort(container, index, context);
    },
  },
  examples: [
    {
      title: 'ports of a Service',
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
              targetPort: "8080" # <-
            - name: http # <-
              port: 8081
              targetPort: Metrics # <-
            - port: 70000 # <-
              protocol: tcp # <-
            - name: again
              port: 80 # <-
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
              targetPort: 8080
            - name: a-name-of-a-service-may-be-long
              port: 8081
              targetPort: metrics
            - name: dns
              port: 53
              protocol: UDP
            - name: dns-tcp
              port: 53
      `,
    },
    {
      title: 'ports of containers',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - name: web_http # <-
                  containerPort: 8080
                - name: web-administration # <-
                  containerPort: 8081
                - name: metrics
                  containerPort: 90000 # <-
                - name: metrics # <-
                  containerPort: 9090
                - name: grpc # <-
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
              ports:
                - name: http
                  containerPort: 8080
                - name: http-udp
                  containerPort: 8080
                  protocol: UDP
                - containerPort: 9090
      `,
    },
    {
      title: 'one port without a name, and ports that something else fills in',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          ports:
            - port: 80
              targetPort: \${PORT}
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          ports:
            - name: \${NAME}
              port: \${PORT}
            - name: http
              port: \${PORT}
      `,
    },
  ],
});

function checkServicePort(
  service: Located,
  ports: readonly Loose<ServicePort>[],
  port: Loose<ServicePort>,
  index: number,
  context: Context,
): void {
  const name: unknown = port.name ?? '';
  if (typeof name === 'string') {
    const why = servicePortNameFault(name);
    if (name === '' && ports.length > 1)
      faultOf(context, service, ['spec', 'ports', index], 'name', 'with more than one port each needs a `name`');
    else if (why !== undefined) faultOf(context, service, ['spec', 'ports', index], 'name', `\`${name}\` ${why}`);
    else if (name !== '' && repeatsName(ports, index, name))
      faultOf(
        context,
        service,
        ['spec', 'ports', index],
        'name',
        `another port of this Service is called \`${name}\` already`,
      );
  }
  if (isWrongNumber(port.port)) faultOf(context, service, ['spec', 'ports', index], 'port', numberFault(port.port));
  else if (typeof port.port === 'number' && repeatsPort(ports, index))
    faultOf(context, service, ['spec', 'ports', index], 'port', `port ${port.port} is given twice for one protocol`);
  const target: unknown = port.targetPort;
  const targetFault = typeof target === 'string' && target !== '' ? portNameFault(target) : undefined;
  if (targetFault !== undefined)
    faultOf(context, service, ['spec', 'ports', index], 'targetPort', textFault(String(target), targetFault));
  else if (typeof target === 'number' && target !== 0 && isWrongNumber(target))
    faultOf(context, service, ['spec', 'ports', index], 'targetPort', numberFault(target));
  if (isWrongProtocol(port.protocol))
    faultOf(context, service, ['spec', 'ports', index], 'protocol', protocolFault(port.protocol));
}

function checkContainerPort(container: Container, index: number, context: Context): void {
  const ports = items(container.data.ports);
  const port = ports[index];
  if (!port) return;
  const { name, containerPort } = port as { readonly name?: unknown; readonly containerPort?: unknown };
  const why = typeof name === 'string' && name !== '' ? portNameFault(name) : undefined;
  if (why !== undefined) faultOf(context, container, ['ports', index], 'name', `\`${name}\` ${why}`);
  else if (typeof name === 'string' && name !== '' && repeatsName(ports, index, name))
    faultOf(
      context,
      container,
      ['ports', index],
      'name',
      `another port of this container is called \`${name}\` already`,
    );
  if (containerPort === undefined || containerPort === null)
    faultOf(context, container, ['ports', index], 'containerPort', '`containerPort` is missing');
  else if (isWrongNumber(containerPort))
    faultOf(context, container, ['ports', index], 'containerPort', numberFault(containerPort));
  if (isWrongProtocol(port.protocol))
    faultOf(context, container, ['ports', index], 'protocol', protocolFault(port.protocol));
}

function faultOf({ report }: Context, node: Located, port: Path, field: string, message: string): void {
  report(node, { at: [...port, field], message });
}

function repeatsName(ports: readonly { readonly name?: unknown }[], index: number, name: string): boolean {
  for (let before = 0; before < index; before++) if (ports[before]?.name === name) return true;
  return false;
}

function repeatsPort(ports: readonly Loose<ServicePort>[], index: number): boolean {
  const port = ports[index];
  for (let before = 0; before < index; before++) {
    const other = ports[before];
    if (port && other && other.port === port.port && protocolOf(other) === protocolOf(port)) return true;
  }
  return false;
}

function isWrongNumber(value: unknown): boolean {
  return value !== UNKNOWN && value !== undefined && value !== null && !isPortNumber(value);
}

function isWrongProtocol(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && !PROTOCOLS.includes(value);
}

function numberFault(value: unknown): string {
  return typeof value === 'string'
    ? `\`"${value}"\` is a text; a port is a number without quotes`
    : `\`${JSON.stringify(value)}\` is no port; allowed are 1 to 65535`;
}

function textFault(value: string, why: string): string {
  return /^\d+$/.test(value)
    ? `\`"${value}"\` is the name of a port, and one must hold a letter; write the number without quotes`
    : `\`${value}\` ${why}`;
}

function protocolFault(value: unknown): string {
  return `\`${value}\` is no protocol; allowed are ${PROTOCOLS.map((protocol) => `\`${protocol}\``).join(', ')}`;
}
