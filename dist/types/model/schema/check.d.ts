import type { Path } from '../../source/path.js';
import { type Field, type Schema } from './schema.js';
/** What a decoder says of one place. */
export type SchemaFault = UnknownField | BadValue | MissingField;
export interface UnknownField {
    readonly fault: 'unknown-field';
    readonly path: Path;
    /** Of the mapping that it stands in. */
    readonly schema: ObjectSchema;
    /** The field, where another version has it. */
    readonly field: Field | undefined;
}
export interface BadValue {
    readonly fault: 'wrong-type' | 'malformed' | 'unknown-value';
    readonly path: Path;
    readonly schema: Schema;
    readonly value: unknown;
}
export interface MissingField {
    readonly fault: 'missing-field';
    readonly path: Path;
}
type ObjectSchema = Extract<Schema, {
    readonly type: 'object';
}>;
/**
 * Holds a value against a schema. `null` is what was left out, as the server's decoder has it; UNKNOWN fits everywhere.
 * `version` is an index of the table; undefined takes what any version takes.
 */
export declare function checkSchema(value: unknown, schema: Schema, version: number | undefined): readonly SchemaFault[];
export {};
