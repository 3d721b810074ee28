import { kplus } from '../base/kplus.js';
import type { PodTemplate } from './pod-template.js';
import { type Replicas } from './replicas.js';
import type { WorkloadContext } from './workload-context.js';
import type { RunningProps } from './workload-props.js';
/** A Deployment of cdk8s-plus with our manifest. */
export declare function makeDeployment(context: WorkloadContext, props: RunningProps, template: PodTemplate, account: kplus.IServiceAccount, replicas: Replicas): kplus.Deployment;
