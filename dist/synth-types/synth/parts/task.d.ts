import type { kplus } from '../base/kplus.js';
import { type Json } from './compact.js';
import { type PodTemplate } from './pod-template.js';
import type { TaskProps } from './task-props.js';
import type { WorkloadContext } from './workload-context.js';
/** The pod template of a task. */
export declare function taskTemplate(context: WorkloadContext, props: TaskProps, account: kplus.IServiceAccount): PodTemplate;
/** The spec of a Job around a pod template; `ttl` is in seconds, where the props name none. */
export declare function jobSpec({ place, cluster, fargate }: WorkloadContext, props: TaskProps, pod: Json, ttl: number | undefined): Json;
