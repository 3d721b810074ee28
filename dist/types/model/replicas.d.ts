import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/** How many pods a workload runs at least. */
export interface Replicas {
    /** undefined where it cannot be known. */
    readonly count: number | undefined;
    /** `default`: nothing says, so the API server takes 1, unless an autoscaler that was not read says otherwise. */
    readonly from: 'spec' | 'autoscaler' | 'default';
}
/** Replicas of a Deployment, StatefulSet, ReplicaSet or ReplicationController; an autoscaler's minimum goes before its own. */
export declare function replicasOf(workload: Resource, workspace: Workspace): Replicas;
/** HorizontalPodAutoscalers and ScaledObjects that may scale a workload. */
export declare function autoscalersOf(workload: Resource, workspace: Workspace): readonly Resource[];
/** Whether a patch of the workspace sets or removes the replicas of a workload. */
export declare function isPatched({ kind, name }: Resource, workspace: Workspace): boolean;
