import { type Json } from './compact.js';
import { type MadeContainer } from './container.js';
import { type EfsVolume } from './mounts.js';
import type { WorkloadContext } from './workload-context.js';
import type { WorkloadProps } from './workload-props.js';
/** What kinds of workload add to the pods that all have in common. */
export interface PodExtras {
    /** Of the main container: ports, probes, lifecycle. */
    readonly main?: Json;
    /** Further mounts of the main container. */
    readonly mounts?: readonly Json[];
    /** Further volumes of the pod. */
    readonly volumes?: readonly Json[];
    /** Of the pod. */
    readonly spec?: Json;
    readonly annotations?: Readonly<Record<string, string>>;
}
/** A pod template as plain data, and the objects that it needs. */
export interface PodTemplate {
    readonly main: MadeContainer;
    readonly metadata: {
        readonly labels: Json;
        readonly annotations?: Json;
    };
    readonly spec: Json & {
        readonly containers: readonly Json[];
    };
    readonly efs: readonly EfsVolume[];
}
/** The pod template of a workload; `serviceAccount` is the name of the account that it uses. */
export declare function podTemplate(context: WorkloadContext, props: WorkloadProps, serviceAccount: string, extras: PodExtras): PodTemplate;
/** Throws where a port is one that Fargate keeps for itself. */
export declare function checkFargatePort({ place, fargate }: WorkloadContext, path: readonly (string | number)[], port: number): void;
