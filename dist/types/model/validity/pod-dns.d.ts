import { type Faults, type Fields } from './fault.js';
/** How a pod looks up names. */
export declare function dnsFaults({ dnsPolicy, dnsConfig }: Fields, part: boolean, strictIps: boolean): Faults;
