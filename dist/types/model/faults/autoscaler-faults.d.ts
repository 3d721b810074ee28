import { type MaybeFault } from './fault.js';
type Spec = Readonly<Record<string, unknown>>;
/** How many replicas an autoscaler may make. */
export declare function boundsFault({ minReplicas, maxReplicas }: Spec): MaybeFault;
/** What an autoscaler, or a metric, points at; since 1.34 with an API group. */
export declare function referenceFault(reference: unknown, needsGroup: boolean): MaybeFault;
export declare function needsGroup(version: string | undefined): boolean;
/** One of the metrics of `autoscaling/v2`. */
export declare function metricFault(metric: unknown): MaybeFault;
/** `scaleUp` or `scaleDown` of the behaviour. */
export declare function scalingFault(rules: unknown): MaybeFault;
export {};
