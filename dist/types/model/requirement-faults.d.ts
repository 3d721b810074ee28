import type { Path } from '../source/path.js';
import { type QuantityFault } from './quantity-faults.js';
/** What is wrong with the `resources` of a container or a pod. Of a `part` of an object nothing is missing. */
export declare function requirementFaults(value: unknown, scope: 'container' | 'pod', part: boolean): readonly QuantityFault[];
export declare function unknownNames(map: unknown, at: Path, scope: 'container' | 'pod'): QuantityFault[];
