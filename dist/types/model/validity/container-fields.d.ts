import type { Container } from '../pod.js';
import { type Faults } from './fault.js';
/**
 * How a single container is restarted. Containers that are no init containers have policies of their own since 1.35, and
 * 1.34 reads them away.
 */
export declare function restartFaults({ data, type, pod }: Container, version: string | undefined): Faults;
/** What becomes of a container whose resources change. */
export declare function resizeFaults({ data, pod }: Container): Faults;
/** Claims of devices: each one of the pod's, and given once. */
export declare function usedClaimFaults({ data, pod }: Container): Faults;
