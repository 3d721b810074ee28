import type { PropPath } from '../base/prop-error.js';
import { compact, type Json } from './compact.js';
import { checkFargatePort } from './pod-template.js';
import type { PortProps } from './web-service-props.js';
import type { WorkloadContext } from './workload-context.js';

/** A port of the container, and of the Service where there is one. */
export interface Port {
  readonly name: string;
  readonly port: number;
  readonly servicePort: number;
  readonly protocol: NonNullable<PortProps['protocol']>;
}

const PROTOCOLS = ['http', 'https', 'grpc', 'tcp', 'udp'] as const;

/** Throws where ports cannot stand beside each other; `path` leads to the port of an index. */
export function checkPorts(context: WorkloadContext, ports: readonly Port[], path: (index: number) => PropPath): void {
  const { place } = context;
  ports.forEach(({ name, port, servicePort, protocol }, index) => {
    const at = place.in(...path(index));
    at.in('port').integer(port, 1, 65535);
    at.in('servicePort').integer(servicePort, 1, 65535);
    at.in('protocol').choice(protocol, PROTOCOLS);
    at.in('name').text(
      name,
      /^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$/,
      'at most 15 lower-case letters, digits and `-`, at least one letter',
    );
    checkFargatePort(context, [...path(index), 'port'], port);
    const former = ports.slice(0, index);
    if (former.some((other) => other.name === name))
      throw at.in('name').fault(`\`${name}\` is the name of another port`);
    const same = former.find(
      (other) => other.servicePort === servicePort && transport(other) === transport({ protocol }),
    );
    if (same) throw at.in('servicePort').fault(`\`${servicePort}\` is the Service's port \`${same.name}\` already`);
  });
}

export function transport({ protocol }: Pick<Port, 'protocol'>): 'TCP' | 'UDP' {
  return protocol === 'udp' ? 'UDP' : 'TCP';
}

/** The `ports` of a container. */
export function containerPorts(ports: readonly Port[]): Json[] {
  return ports.map((port) =>
    compact({ name: port.name, containerPort: port.port, protocol: transport(port) === 'UDP' ? 'UDP' : undefined }),
  );
}
