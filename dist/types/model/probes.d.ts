import type { Container } from './pod.js';
export declare const PROBES: readonly ['livenessProbe', 'readinessProbe', 'startupProbe'];
export type ProbeField = (typeof PROBES)[number];
declare const HANDLERS: readonly ['httpGet', 'tcpSocket', 'grpc', 'exec'];
export type HandlerField = (typeof HANDLERS)[number];
/** The handler of a probe; undefined where it has none, or more than one. */
export declare function handlerOf(probe: unknown): HandlerField | undefined;
/** The port that a probe of a container asks; undefined where it asks none. */
export declare function probePort(probe: unknown, handler: HandlerField): unknown;
/** Whether a field is there: null is as good as nothing. */
export declare function has(container: Container, field: ProbeField): boolean;
/** Whether two values are the same for certain: what cannot be known is equal to nothing. */
export declare function isSame(one: unknown, other: unknown): boolean;
export {};
