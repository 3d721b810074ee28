import type { PodTemplate } from '../pod.js';
import { type Faults } from './fault.js';
/** What a pod cannot have when it is made. */
export declare function newPodFaults({ resource, metadata, spec }: PodTemplate, overridesHostname: boolean): Faults;
/** Fields whose value hangs on what runs the pod. */
export declare function lifeFaults(pod: PodTemplate): Faults;
