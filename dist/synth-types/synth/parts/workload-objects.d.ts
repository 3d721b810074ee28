import { kplus } from '../base/kplus.js';
import type { PodTemplate } from './pod-template.js';
import type { WorkloadContext } from './workload-context.js';
import type { WorkloadProps } from './workload-props.js';
/** The service account of a workload: one of its own, or one that exists. */
export declare function accountOf(context: WorkloadContext, props: WorkloadProps): kplus.IServiceAccount;
/** The objects that pods of every kind may need: security groups, EFS volumes. */
export declare function podObjects(context: WorkloadContext, props: WorkloadProps, template: PodTemplate): void;
