import type { PodTemplate } from './pod.js';
/** Whether a pod does nothing but keep room free, as those do that make an autoscaler add nodes ahead of time. */
export declare function onlyPauses(pod: PodTemplate): boolean;
