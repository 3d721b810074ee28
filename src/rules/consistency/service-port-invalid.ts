import type { Service, ServicePort } from 'kubernetes-types/core/v1.js';
import { type Context, defineRule, type Problem } from '../../engine/rule.js';
import { firstWith } from '../../model/lookup.js';
import type { Loose } from '../../model/loose.js';
import { isPortNumber, portNameFault, portsOf, protocolOf, servicePortNameFault } from '../../model/ports.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'service-port-invalid',
  title: 'Give a Service ports that Kubernetes takes',
  severity: 'error',
  why: 'The API server refuses the whole Service for one port: a number out of range, a name with a capital, two ports of one name or number, several ports without names, a `targetPort` in quotes.',
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
              targetPort: "8080" # <-
            - name: http # <-
              port: 8081
              targetPort: Metrics # <-
            - port: 70000 # <-
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
  service: Resource<Service>,
  ports: readonly Loose<ServicePort>[],
  port: Loose<ServicePort>,
  index: number,
  { report }: Context,
): void {
  const name = nameFault(ports, port, index);
  if (name !== undefined) report(service, { at: ['spec', 'ports', index, 'name'], message: name });
  const number: unknown = port.port;
  if (isWrongNumber(number)) {
    report(service, numberProblem(number, index, 'port'));
  } else if (typeof number === 'number' && firstWith(ports, portOf, portOf(port)) < index) {
    const message = `port ${number} is given twice for one protocol`;
    report(service, { at: ['spec', 'ports', index, 'port'], message });
  }
  const target: unknown = port.targetPort;
  const why = typeof target === 'string' && target !== '' ? portNameFault(target) : undefined;
  if (why !== undefined) report(service, targetProblem(String(target), why, index));
  else if (target !== 0 && isWrongNumber(target)) {
    report(service, numberProblem(target, index, 'targetPort'));
  }
}

/** What no Service can have no pod has to declare. */
function numberProblem(number: unknown, index: number, key: 'port' | 'targetPort'): Problem {
  const at = ['spec', 'ports', index, key];
  return { at, message: numberFault(number), reasonFor: [at] };
}

function nameFault(ports: readonly Loose<ServicePort>[], port: Loose<ServicePort>, index: number): string | undefined {
  const name: unknown = port.name ?? '';
  if (typeof name !== 'string') return undefined;
  if (name === '') return ports.length > 1 ? 'with more than one port each needs a `name`' : undefined;
  const why = servicePortNameFault(name);
  if (why !== undefined) return `\`${name}\` ${why}`;
  return firstWith(ports, nameOf, name) < index
    ? `another port of this Service is called \`${name}\` already`
    : undefined;
}

function targetProblem(target: string, why: string, index: number): Problem {
  const at = ['spec', 'ports', index, 'targetPort'];
  if (!/^\d+$/.test(target)) return { at, message: `\`${target}\` ${why}` };
  const message = `\`"${target}"\` is the name of a port, and one must hold a letter; write the number without quotes`;
  if (!isPortNumber(Number(target))) return { at, message };
  return {
    at,
    message,
    fix: { title: 'write it as a number', safe: true, edits: [{ op: 'set', at, value: Number(target) }] },
  };
}

function nameOf({ name }: Loose<ServicePort>): unknown {
  return name;
}

function portOf(port: Loose<ServicePort>): string {
  return `${String(port.port)}/${String(protocolOf(port))}`;
}

function isWrongNumber(value: unknown): boolean {
  return typeof value === 'number' && !isPortNumber(value);
}

function numberFault(value: unknown): string {
  return `\`${String(value)}\` is no port; allowed are 1 to 65535`;
}
