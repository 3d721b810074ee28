import { type QuantityFault } from './quantity-faults.js';
/** What is wrong with one entry of a LimitRange: every field must not be above the ones behind it. */
export declare function limitRangeFaults(item: unknown): QuantityFault[];
/** Of a LimitRange the server takes a negative value, and refuses the pods that get it; of the limits of a claim too. */
export declare function allowNegative(fault: QuantityFault): QuantityFault;
