import type { PropPlace } from './prop-place.js';
/** A quantity of Kubernetes, such as `500m` or `2`. */
export type CpuQuantity = string | number;
/** CPU and memory of a container. On Fargate, requests and limits are equal and have to fit a size that Fargate has. */
export interface SizeProps {
    /**
     * CPU request in cores: `250m`, `0.25` or `2`.
     * @default 100m; 250m on Fargate
     */
    readonly cpu?: CpuQuantity;
    /**
     * Memory request in bytes: `256Mi`, `2Gi`.
     * @default 256Mi
     */
    readonly memory?: string;
    /**
     * CPU limit in cores, at least the request; a container at its limit is throttled even where the node is idle.
     * @default none; on Fargate the request
     */
    readonly cpuLimit?: CpuQuantity;
    /**
     * Memory limit in bytes, at least the request.
     * @default the memory request
     */
    readonly memoryLimit?: string;
    /**
     * Request and limit of local disk in bytes: logs, the container's own layer and emptyDir volumes, such as `2Gi`. Fargate has 20Gi unless more is asked for, 175Gi at most.
     * @default none
     */
    readonly ephemeralStorage?: string;
    /**
     * Devices by resource name, such as `nvidia.com/gpu: 1`; not on Fargate.
     * @default none
     */
    readonly devices?: Readonly<Record<string, number>>;
}
/** What a container asks for, as numbers. */
export interface Demand {
    readonly cpuMillis: number;
    readonly memoryMib: number;
}
export interface SizedResources extends Demand {
    readonly requests: Readonly<Record<string, string>>;
    readonly limits: Readonly<Record<string, string>>;
}
/** Requests and limits of a container; throws where they contradict each other. */
export declare function resourcesOf(place: PropPlace, size: SizeProps, fargate: boolean): SizedResources;
