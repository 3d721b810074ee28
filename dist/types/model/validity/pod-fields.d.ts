import { type Faults, type Fields } from './fault.js';
/** The fields of a pod that stand alone, below its spec. */
export declare function podFieldFaults(spec: Fields, ofSet: boolean, strictIps: boolean): Faults;
/** Devices that a pod claims. */
export declare function claimFaults(claims: readonly unknown[]): Faults;
