import type { Path } from '../source/path.js';
import { type QuantityFault } from './quantity-faults.js';
/** What is wrong with `spec.hard` of a ResourceQuota. A quota of a thousand cores is nothing absurd. */
export declare function quotaFaults(hard: unknown): QuantityFault[];
/** What is wrong with the resources of a claim, or the capacity of a volume: there must be some storage. */
export declare function storageFaults(map: unknown, at: Path): QuantityFault[];
