import { type Faults, type Fields } from './fault.js';
export declare function fieldRefFaults(ref: Fields, use: 'env' | 'file'): Faults;
export declare function resourceFieldRefFaults(ref: Fields, use: 'env' | 'file', part: boolean): Faults;
/** A file of the downward API. */
export declare function downwardFileFaults(file: Fields, part: boolean): Faults;
