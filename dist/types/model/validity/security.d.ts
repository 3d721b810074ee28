import { type Faults, type Fields } from './fault.js';
/** The security context of a pod, with fields of the pod that it must go with. */
export declare function podSecurityFaults(context: Fields, spec: Fields): Faults;
/** The security context of a container. */
export declare function containerSecurityFaults(context: Fields, hostUsers: unknown, part: boolean): Faults;
