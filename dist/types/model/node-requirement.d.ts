import type { PodTemplate } from './pod.js';
/** Whether a pod asks for nodes that Fargate never has; true where that cannot be known, since it may excuse. */
export declare function mayExcludeFargate({ spec }: PodTemplate): boolean;
