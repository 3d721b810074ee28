import type { PodTemplate } from './pod.js';
import { type QuantityFault } from './quantity-faults.js';
/** Where the containers of a pod ask for more than the pod as a whole; paths are below the pod's spec. */
export declare function podResourceFaults(pod: PodTemplate): QuantityFault[];
