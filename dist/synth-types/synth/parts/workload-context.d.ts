import type { Construct } from 'constructs';
import type { ClusterTarget } from '../base/cluster-target.js';
import { type Labels } from './labels.js';
import { PropPlace } from './prop-place.js';
import type { WorkloadProps } from './workload-props.js';
export declare const NAME_LABEL = "app.kubernetes.io/name";
/** What the parts of a workload need to know of it. */
export interface WorkloadContext {
    readonly construct: Construct;
    readonly place: PropPlace;
    readonly name: string;
    readonly namespace: string | undefined;
    readonly cluster: ClusterTarget;
    /** Selects the pods; it cannot be changed once the workload is there. */
    readonly selector: Labels;
    /** Of the objects; cdk8s adds those of the chart. */
    readonly labels: Labels;
    /** Of the pods, those of the chart included. */
    readonly podLabels: Labels;
    /** Whether the pods run on Fargate. */
    readonly fargate: boolean;
}
/** Reads names and labels, and finds out where the pods will run. */
export declare function contextOf(construct: Construct, props: WorkloadProps & {
    readonly fargate?: boolean;
}): WorkloadContext;
/** Metadata of an object of the workload. */
export declare function metadataOf(context: WorkloadContext, name?: string, annotations?: Labels): {
    name: string;
    namespace?: string;
    labels: Record<string, string>;
    annotations?: Record<string, string>;
};
