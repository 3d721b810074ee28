import { type Json } from './compact.js';
import type { ContainerProps } from './container-props.js';
import type { PodVolumes } from './mounts.js';
import type { PropPlace } from './prop-place.js';
import { type SecurityProps } from './security.js';
import { type Demand } from './size.js';
import type { WorkloadContext } from './workload-context.js';
/** A container, and what it asks for. */
export interface MadeContainer {
    readonly json: Json & {
        readonly name: string;
    };
    readonly demand: Demand;
}
/** What the pod says of all its containers. */
export interface PodSettings {
    readonly volumes: PodVolumes;
    readonly security: SecurityProps;
}
/** What only the main container has. */
export interface MainExtras {
    /** Ports, probes, lifecycle. */
    readonly main?: Json;
    readonly mounts?: readonly Json[];
}
/** The manifest of a container. */
export declare function containerOf(context: WorkloadContext, place: PropPlace, name: string, props: ContainerProps, { volumes, security }: PodSettings, { main, mounts }?: MainExtras): MadeContainer;
