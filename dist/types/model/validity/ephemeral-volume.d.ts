import { type Faults, type Fields } from './fault.js';
/** The claim that is made for the pod: what it must say, and that it has no name of its own. */
export declare function ephemeralFaults({ volumeClaimTemplate }: Fields, part: boolean): Faults;
