import { HorizontalAutoscaling } from '../constructs/horizontal-autoscaling.js';
import { type Json } from './compact.js';
import type { WorkloadContext } from './workload-context.js';
import type { RunningProps } from './workload-props.js';
/** How many pods run. */
export interface Replicas {
    /** What the manifest says; an autoscaler's workload says nothing, or each `apply` would undo its work. */
    readonly written: number | undefined;
    /** The fewest that run. */
    readonly least: number;
}
export declare function replicasOf({ place }: WorkloadContext, { replicas, scale }: RunningProps): Replicas;
/** The autoscaler of a workload. */
export declare function scaled(context: WorkloadContext, { scale }: RunningProps, kind: 'Deployment' | 'StatefulSet'): HorizontalAutoscaling | undefined;
/** A PodDisruptionBudget where there is something to protect. */
export declare function disruptionBudget(context: WorkloadContext, props: RunningProps, { least }: Replicas): void;
/** The fields of a Deployment's rollout. */
export declare function rolloutOf(context: WorkloadContext, { rollout }: RunningProps): Json;
