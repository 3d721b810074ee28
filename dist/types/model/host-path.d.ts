import type { Container, PodTemplate } from './pod.js';
/** A volume that is a folder or file of the node. */
export interface HostPath {
    readonly index: number;
    readonly name: unknown;
    /** Without `/` at its end. */
    readonly path: string;
}
export interface Mount {
    readonly container: Container;
    readonly index: number;
    readonly writable: boolean;
}
/** The hostPath volumes of a pod on Linux whose paths are known. */
export declare function hostPathsOf(pod: PodTemplate): readonly HostPath[];
/** Where containers mount a volume. */
export declare function mountsOf(pod: PodTemplate, volume: unknown): readonly Mount[];
/** Whether an agent on each node reads there by its trade. */
export declare function isAgentRead(pod: PodTemplate, path: string, mounts: readonly Mount[]): boolean;
export type Danger = 'socket' | 'system';
/** What makes a path dangerous in this pod. */
export declare function dangerOf(pod: PodTemplate, path: string, mounts: readonly Mount[]): Danger | undefined;
