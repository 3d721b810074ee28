import { type Faults, type Fields } from './fault.js';
/** Whether the server merges a key of `matchLabelKeys` into the selector, where it must not stand already. */
export type IsMerged = (key: string) => boolean;
export declare function affinityFaults(affinity: Fields, isMerged: IsMerged): Faults;
/** Keys whose values come from the pod itself. */
export declare function labelKeyFaults(before: Faults, name: string, keys: unknown, selector: unknown, isMerged: IsMerged): Faults;
