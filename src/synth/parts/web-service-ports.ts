import type { PropPath } from '../base/prop-error.js';
import { checkPorts, type Port, transport } from './ports.js';
import type { ServicePort } from './service-props.js';
import type { WebServiceProps } from './web-service-props.js';
import type { WorkloadContext } from './workload-context.js';

/** The ports that the props of a WebService name, the main one first. */
export function portsOf({ port, servicePort = port, protocol = 'http', ports = [] }: WebServiceProps): Port[] {
  const further = ports.map(({ name, port, servicePort = port, protocol = 'tcp' as const }) => ({
    name,
    port,
    servicePort,
    protocol,
  }));
  return [{ name: protocol, port, servicePort, protocol }, ...further];
}

/** Throws where the ports of a WebService cannot stand beside each other; the last may be that of the metrics. */
export function checkWebPorts(context: WorkloadContext, props: WebServiceProps, ports: readonly Port[]): void {
  const named = 1 + (props.ports?.length ?? 0);
  const path = (index: number): PropPath => {
    if (index === 0) return [];
    return index < named ? ['ports', index - 1] : ['monitoring'];
  };
  checkPorts(context, ports, path);
}

/** The ports of the Service; they lead to the container's by name. */
export function servicePorts(ports: readonly Port[]): ServicePort[] {
  return ports.map((port) => ({
    name: port.name,
    port: port.servicePort,
    targetPort: port.name,
    protocol: transport(port),
  }));
}
