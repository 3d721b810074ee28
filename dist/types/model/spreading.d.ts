import type { PodTemplate } from './pod.js';
/** Whether something in a pod asks for its copies to be kept apart; true where that cannot be known, since it excuses. */
export declare function asksToSpread(pod: PodTemplate): boolean;
