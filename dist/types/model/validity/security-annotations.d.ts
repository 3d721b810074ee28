import type { PodTemplate } from '../pod.js';
import { type Faults } from './fault.js';
/** Annotations of a pod that the server reads, as old ways to say what fields say now. */
export declare function podAnnotationFaults(pod: PodTemplate): Faults;
