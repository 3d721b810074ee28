import type { Container } from './pod.js';
import type { Workspace } from './workspace.js';
/** Whether a container is the Cluster Autoscaler. */
export declare function isClusterAutoscaler(container: Container): boolean;
/** A word of a container's command line with its place. */
export interface Flag {
    readonly name: string;
    readonly value: string;
    readonly at: readonly [field: 'command' | 'args', index: number];
}
/** `--name=value` and `--name value` of a container; a lone flag has no value. */
export declare function flagsOf({ data }: Container): readonly Flag[];
/** The Cluster Autoscalers of the workspace. */
export declare const clusterAutoscalers: (workspace: Workspace) => readonly Container[];
