import type { Container, PodTemplate } from '../pod.js';
import { type Faults, type Fields } from './fault.js';
/** What a pod says that its operating system does not know, where it names that system. */
export declare function foreignPodFaults(spec: Fields, podResources: boolean): Faults;
export declare function foreignContainerFaults({ data, pod }: Container): Faults;
/** HostProcess containers: all of a pod or none, on the network of the node, and as the pod says. */
export declare function hostProcessFaults(pod: PodTemplate): Faults;
