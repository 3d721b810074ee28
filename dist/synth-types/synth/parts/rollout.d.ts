/** How pods are replaced by those of a new version. */
export interface RolloutProps {
    /**
     * Pods above the wanted number while rolling: a number or a percentage. Not for StatefulSets.
     * @default 25%
     */
    readonly maxSurge?: number | string;
    /**
     * Pods below the wanted number while rolling: a number or a percentage. Not for StatefulSets.
     * @default 25%
     */
    readonly maxUnavailable?: number | string;
    /**
     * Stops all pods before new ones start. Not for StatefulSets.
     * @default false
     */
    readonly recreate?: boolean;
    /**
     * Seconds that a new pod must be ready before the next one is replaced.
     * @minimum 0
     * @default 0
     */
    readonly minReadySeconds?: number;
}
/** How many pods may be evicted at once when nodes are drained. Give `maxUnavailable` or `minAvailable`. */
export interface DisruptionProps {
    /**
     * Pods that may be missing: a number or a percentage, not 0.
     * @default 1
     */
    readonly maxUnavailable?: number | string;
    /**
     * Pods that must stay: a number or a percentage, less than all.
     * @default none
     */
    readonly minAvailable?: number | string;
}
/** How a pod leaves: load balancers take seconds to stop sending to it. */
export interface ShutdownProps {
    /**
     * Seconds that a container goes on before it is told to stop, while the load balancer takes it out. Kubernetes 1.30 or later.
     * @minimum 0
     * @maximum 900
     * @default 15 for a WebService, otherwise 0
     */
    readonly delaySeconds?: number;
    /**
     * Seconds that a container then has to finish its work before it is killed.
     * @minimum 1
     * @maximum 86400
     * @default 30
     */
    readonly graceSeconds?: number;
}
