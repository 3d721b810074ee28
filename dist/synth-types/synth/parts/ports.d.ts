import type { PropPath } from '../base/prop-error.js';
import { type Json } from './compact.js';
import type { PortProps } from './web-service-props.js';
import type { WorkloadContext } from './workload-context.js';
/** A port of the container, and of the Service where there is one. */
export interface Port {
    readonly name: string;
    readonly port: number;
    readonly servicePort: number;
    readonly protocol: NonNullable<PortProps['protocol']>;
}
/** Throws where ports cannot stand beside each other; `path` leads to the port of an index. */
export declare function checkPorts(context: WorkloadContext, ports: readonly Port[], path: (index: number) => PropPath): void;
export declare function transport({ protocol }: Pick<Port, 'protocol'>): 'TCP' | 'UDP';
/** The `ports` of a container. */
export declare function containerPorts(ports: readonly Port[]): Json[];
