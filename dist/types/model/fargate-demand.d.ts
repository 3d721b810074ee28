import type { Container, PodTemplate } from './pod.js';
/** What a pod asks Fargate for; undefined where an amount cannot be known. */
export interface FargateDemand {
    readonly cpuMillis: number;
    readonly memoryMib: number;
}
/** What runs together is added up; of the init containers, which run one after the other, the largest counts. */
export declare function fargateDemand(pod: PodTemplate): FargateDemand | undefined;
/** A request, or the limit that Kubernetes takes for one. */
export declare function requestOf(container: Container, key: 'cpu' | 'memory'): unknown;
