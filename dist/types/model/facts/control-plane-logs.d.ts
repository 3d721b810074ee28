import type { Path } from '../../source/path.js';
import type { Cluster } from './cluster.js';
/** A log type where it is written. */
export interface LogType {
    /** From the cluster on. */
    readonly at: Path;
    readonly value: unknown;
    /** Switched on, rather than off. */
    readonly enabled: boolean;
}
/** What a source says of the logs of a cluster's control plane. */
export interface ControlPlaneLogs {
    readonly types: readonly LogType[];
    /** Something in it cannot be known. */
    readonly open: boolean;
    /** Where the types belong. */
    readonly at: Path;
    /** What belongs there, to switch these on too. */
    readonly value: (types: readonly string[]) => unknown;
}
export declare function controlPlaneLogsOf(cluster: Cluster): ControlPlaneLogs;
