import type { Container } from '../pod.js';
import { type Faults } from './fault.js';
/** The mounts and raw devices of a container. */
export declare function mountFaults({ data, pod }: Container): Faults;
