import { type Faults } from './fault.js';
/** The `items` of a Secret or ConfigMap in a volume: a file for a key. */
export declare function keyedFileFaults(before: Faults, items: unknown): Faults;
/** The `items` of the downward API in a volume: a file for a field of the pod. */
export declare function podFileFaults(before: Faults, items: unknown, part: boolean): Faults;
