import { type QuantityFault } from './quantity-faults.js';
/** What is wrong with one entry of a LimitRange: every field must not be above the ones behind it. */
export declare function limitRangeFaults(item: unknown): QuantityFault[];
