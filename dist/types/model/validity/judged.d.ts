import type { PodTemplate } from '../pod.js';
/** Whether the API server itself looks at a pod template: it does not know those of custom kinds. */
export declare function isJudged({ resource: { kind, group } }: PodTemplate): boolean;
