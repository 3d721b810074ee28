import { type Faults, type Fields } from './fault.js';
export type ProbeName = 'livenessProbe' | 'readinessProbe' | 'startupProbe';
export declare function probeFaults(probe: Fields, name: ProbeName, part: boolean): Faults;
/** `grace` is the pod's grace period, undefined where it is not known. */
export declare function hookFaults(hook: Fields, grace: number | undefined, part: boolean): Faults;
