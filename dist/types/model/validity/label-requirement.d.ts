import { type Faults, type Fields } from './fault.js';
/** A label selector: `matchLabels` and `matchExpressions`. */
export declare function labelSelectorFaults(selector: unknown): Faults;
/** A term of a node affinity; `strict` where the values must be labels that a node can have. */
export declare function nodeTermFaults(term: Fields, strict: boolean): Faults;
