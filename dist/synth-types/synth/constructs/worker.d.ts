import { Construct } from 'constructs';
import type { kplus } from '../base/kplus.js';
import type { WorkerProps } from '../parts/worker-props.js';
import type { HorizontalAutoscaling } from './horizontal-autoscaling.js';
export type { WorkerProps } from '../parts/worker-props.js';
/** A Deployment without a Service, with its service account, budget and autoscaler. */
export declare class Worker extends Construct {
    readonly deployment: kplus.Deployment;
    readonly serviceAccount: kplus.IServiceAccount;
    readonly autoscaling: HorizontalAutoscaling | undefined;
    constructor(scope: Construct, id: string, props: WorkerProps);
}
