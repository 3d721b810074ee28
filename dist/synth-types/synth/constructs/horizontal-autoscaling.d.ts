import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { type Json } from '../parts/compact.js';
import { PropPlace } from '../parts/prop-place.js';
import type { ScaleProps } from '../parts/scale.js';
/** A workload to scale. */
export interface ScaleTargetProps {
    /** Kind of the workload. */
    readonly kind: 'Deployment' | 'StatefulSet';
    /** Name of the workload. */
    readonly name: string;
}
/** A HorizontalPodAutoscaler. WebService and Worker make their own from `scale`. */
export interface HorizontalAutoscalingProps extends ScaleProps {
    /**
     * Name of the autoscaler.
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Namespace of the autoscaler and its target.
     * @default that of the chart
     */
    readonly namespace?: string;
    /**
     * Labels.
     * @default none
     */
    readonly labels?: Readonly<Record<string, string>>;
    /** What is scaled; its manifest must not say `replicas`. */
    readonly target: ScaleTargetProps;
}
/** Scales a workload on CPU, memory or metrics from outside the cluster. */
export declare class HorizontalAutoscaling extends Construct {
    readonly autoscaler: ApiObject;
    constructor(scope: Construct, id: string, props: HorizontalAutoscalingProps);
}
/** The spec of an autoscaler; throws where it would never scale. */
export declare function autoscalerSpec(place: PropPlace, props: ScaleProps, { kind, name }: ScaleTargetProps): Json;
