import type { Service, ServicePort } from 'kubernetes-types/core/v1.js';
import { type Loose } from './loose.js';
import type { PodTemplate } from './pod.js';
import type { Resource } from './resource.js';
/** Why the API server refuses the name of a container's port, or a `targetPort` that names one; undefined: it takes it. */
export declare function portNameFault(name: string): string | undefined;
/** Why the API server refuses the name of a Service's port; undefined: it takes it. */
export declare function servicePortNameFault(name: string): string | undefined;
export declare function isPortNumber(value: unknown): boolean;
export declare function portsOf(service: Resource<Service>): readonly Loose<ServicePort>[];
/** TCP where nothing is written. */
export declare function protocolOf(port: {
    readonly protocol?: unknown;
}): unknown;
/** Ports that pods declare by one of the fields. */
export interface DeclaredPorts {
    /** By the name or number. */
    readonly protocols: ReadonlyMap<unknown, ReadonlySet<unknown>>;
    /** Whether there may be others: one cannot be known, or a container declares no number, and need not. */
    readonly open: boolean;
}
/** The ports that pods declare as the endpoints of a Service are found: in the containers and the native sidecars. */
export declare function declaredPorts(pods: readonly PodTemplate[], field: 'name' | 'containerPort'): DeclaredPorts;
