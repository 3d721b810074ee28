import { type Faults } from './fault.js';
/** The topology spread constraints of a pod; `merged` as for an affinity. */
export declare function spreadFaults(constraints: readonly unknown[], merged: boolean): Faults;
