import type { Path } from '../source/path.js';
import { type Quantity } from './quantity.js';
/** What is wrong with a quantity, below the place that was asked about. */
export interface QuantityFault {
    readonly at: Path;
    readonly message: string;
    /** The API server takes it, though nobody can mean it. */
    readonly accepted?: boolean;
    /** What may be meant. */
    readonly meant?: string;
}
/** A map of quantities, such as `limits`. */
export type Quantities = ReadonlyMap<string, Quantity>;
/** The quantities of a map that can be read. */
export declare function quantitiesOf(map: unknown): Quantities;
/** Quantities that the API server cannot read, or refuses because they are negative. */
export declare function unreadable(map: unknown, at: Path): QuantityFault[];
/** Quantities that the API server takes and that nobody can mean. */
export declare function absurd(map: unknown, at: Path): QuantityFault[];
/** Whether an amount of CPU or memory is one that anybody may mean. */
export declare function isLikely(resource: 'cpu' | 'memory', { nano, suffix }: Quantity): boolean;
/** One quantity that must not be above another of the same key. */
export declare function above(low: unknown, high: unknown, at: Path, names: readonly [string, string]): QuantityFault[];
export declare function quoted(value: unknown): string;
