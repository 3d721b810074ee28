import { type IsMerged } from './affinity.js';
import { type Faults } from './fault.js';
/** The topology spread constraints of a pod. */
export declare function spreadFaults(constraints: readonly unknown[], isMerged: IsMerged): Faults;
