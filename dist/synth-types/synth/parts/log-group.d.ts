import type { ClusterTarget } from '../base/cluster-target.js';
import type { PropPlace } from './prop-place.js';
/** Where logs go in CloudWatch Logs. */
export interface LogGroupProps {
    /**
     * AWS region of the log group.
     * @default that of the cluster
     */
    readonly region?: string;
    /**
     * Name of the log group; it is made where it does not exist.
     * @pattern ^[A-Za-z0-9_./#-]{1,512}$
     */
    readonly logGroup?: string;
    /**
     * Days for which a log group that is made keeps its logs: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653.
     * @default 30
     */
    readonly retentionDays?: number;
    /**
     * What the names of log streams begin with.
     * @pattern ^[^:*]*$
     * @default the name of the node
     */
    readonly logStreamPrefix?: string;
}
/** Region, name and days, checked; `of` says what logs they are where the name follows from the cluster's. */
export declare function logGroupOf(place: PropPlace, props: LogGroupProps, cluster: ClusterTarget, of: string): {
    region: string;
    logGroup: string;
    retentionDays: number;
};
/** A section of Fluent Bit's classic configuration. */
export declare function section(name: string, keys: Readonly<Record<string, string | number | undefined>>): string;
