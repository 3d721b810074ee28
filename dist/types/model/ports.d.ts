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
/** A port that a container declares, or why one cannot be found. */
export type Declared = 'declared' | 'other-protocol' | 'missing' | 'unknown';
/**
 * Whether a pod template declares a port by its name or number, as the endpoints of a Service are found: in the containers
 * and the native sidecars. `unknown` where a container's ports cannot be known, or for a number where a container declares none.
 */
export declare function declaresPort(pod: PodTemplate, port: unknown, protocol: unknown): Declared;
/** Names, or numbers, of the ports that the containers of pods declare, each once. */
export declare function declaredPorts(pods: readonly PodTemplate[], field: 'name' | 'containerPort'): Generator<string>;
