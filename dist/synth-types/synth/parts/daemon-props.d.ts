import type { HealthProps } from './health.js';
import type { MonitoringProps } from './monitoring.js';
import type { WorkloadProps } from './workload-props.js';
/** An agent on every EC2 node: logs, metrics, security. There are no DaemonSets on Fargate. */
export interface DaemonAgentProps extends WorkloadProps {
    /**
     * Port of the container for health checks and metrics.
     * @minimum 1
     * @maximum 65535
     * @default none
     */
    readonly port?: number;
    /**
     * How Kubernetes asks whether the main container is well.
     * @default a TCP connection to the port where there is one
     */
    readonly health?: HealthProps;
    /**
     * Folders of the node that the container sees, read-only.
     * @default none
     */
    readonly hostPaths?: readonly HostPathProps[];
    /**
     * Whether it also runs on nodes with taints of any kind.
     * @default true, unless `nodes` names tolerations
     */
    readonly everyNode?: boolean;
    /**
     * Nodes without the agent while rolling: a number or a percentage.
     * @default 10%
     */
    readonly maxUnavailable?: number | string;
    /**
     * Seconds that the container has to finish its work before it is killed.
     * @minimum 1
     * @maximum 86400
     * @default 30
     */
    readonly graceSeconds?: number;
    /**
     * Scraping of metrics; `true` takes `/metrics` of the port.
     * @default none
     */
    readonly monitoring?: boolean | MonitoringProps;
}
/** A folder or file of the node, mounted read-only. */
export interface HostPathProps {
    /**
     * Path on the node.
     * @pattern ^/
     */
    readonly path: string;
    /**
     * Path in the container.
     * @pattern ^/
     * @default that on the node
     */
    readonly mount?: string;
    /**
     * What must be there.
     * @default Directory
     */
    readonly type?: 'Directory' | 'DirectoryOrCreate' | 'File' | 'FileOrCreate' | 'Socket';
}
