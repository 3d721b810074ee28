import { type Faults, type Fields } from './fault.js';
/** `merged` where the server merges `matchLabelKeys` into the selector, or asks for keys that are in neither: see `labelKeyFaults`. */
export declare function affinityFaults(affinity: Fields, merged: boolean): Faults;
/** Keys whose values come from the pod itself; `merged` where they must not stand in the selector besides. */
export declare function labelKeyFaults(before: Faults, name: string, keys: unknown, selector: unknown, merged: boolean): Faults;
