import type { Path } from '../../source/path.js';
/** What the API server finds wrong with an object when it reads it; paths are the object's. */
export type SchemaFault = UnknownField | WrongType | Malformed | UnknownValue | MissingField | BrokenConstraint | DoubtfulEntry;
export interface UnknownField {
    readonly fault: 'unknown-field';
    readonly path: Path;
    /** Fields of the mapping that it stands in. */
    readonly known: readonly string[];
    /** Path of the mapping that it belongs to. */
    readonly place: Path | undefined;
    /** Versions that have the field, where this one has not: `from 1.34 on`. */
    readonly versions: string | undefined;
}
export interface WrongType {
    readonly fault: 'wrong-type';
    readonly path: Path;
    /** `a whole number`, as a sentence has it. */
    readonly wanted: string;
    /** It should be a text. */
    readonly text: boolean;
    readonly value: unknown;
}
/** The right type, in a form that cannot be read: a quantity, a time, base64. */
export interface Malformed {
    readonly fault: 'malformed';
    readonly path: Path;
    readonly wanted: 'quantity' | 'time' | 'bytes';
    readonly value: unknown;
}
export interface UnknownValue {
    readonly fault: 'unknown-value';
    readonly path: Path;
    readonly allowed: readonly string[];
    readonly value: unknown;
}
export interface MissingField {
    readonly fault: 'missing-field';
    readonly path: Path;
}
/** An entry of a map of texts that is accepted, and is not what it looks like. */
export interface DoubtfulEntry {
    /** A null, or a key that YAML may have made of something else. */
    readonly fault: 'null-text' | 'misread-key';
    readonly path: Path;
}
/** What the definition of a custom resource demands beyond types. */
export interface BrokenConstraint {
    readonly fault: 'constraint';
    readonly path: Path;
    readonly message: string;
}
