import type { Path } from '../../source/path.js';
/** Something the API server rejects, where it stands, below the node that is judged. */
export interface Fault {
    readonly at: Path;
    readonly message: string;
}
export type Faults = readonly Fault[];
/** What clean input yields: always the same, so that nothing is made for it. */
export declare const NONE: Faults;
/** A mapping whose schema another check looks after. */
export type Fields = Readonly<Record<string, unknown>>;
/** `faults` with one more; takes over the list, so that thousands of faults are not copied each time. */
export declare function plus(faults: Faults, at: Path, message: string): Faults;
/** As `plus`, with the faults of something at a path. */
export declare function under(faults: Faults, inner: Faults, ...path: Path): Faults;
export declare function fieldsOf(value: unknown): Fields;
export declare function nameOf(value: unknown): unknown;
export declare function listOf(value: unknown): readonly unknown[];
/** As Kubernetes reads it: nothing, null and an empty text are the same. */
export declare function isMissing(value: unknown): boolean;
/** Written, but with nothing in it, where the schema already asks for the key and more than null. */
export declare function isEmpty(value: unknown): boolean;
/** Whether something stands there that Kubernetes reads, known or not. */
export declare function isSet(value: unknown): boolean;
/** A number that is known and out of range. */
export declare function isOutside(value: unknown, least: number, most: number): boolean;
