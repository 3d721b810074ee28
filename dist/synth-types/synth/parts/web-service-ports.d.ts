import { type Port } from './ports.js';
import type { ServicePort } from './service-props.js';
import type { WebServiceProps } from './web-service-props.js';
import type { WorkloadContext } from './workload-context.js';
/** The ports that the props of a WebService name, the main one first. */
export declare function portsOf({ port, servicePort, protocol, ports }: WebServiceProps): Port[];
/** Throws where the ports of a WebService cannot stand beside each other; the last may be that of the metrics. */
export declare function checkWebPorts(context: WorkloadContext, props: WebServiceProps, ports: readonly Port[]): void;
/** The ports of the Service; they lead to the container's by name. */
export declare function servicePorts(ports: readonly Port[]): ServicePort[];
