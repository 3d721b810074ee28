import type { Schema, Versions } from './schema.js';
/** A kind that the API serves. */
export interface ServedKind extends Versions {
    readonly schema: Schema;
}
/**
 * Kinds and their fields over several versions. The notation, a line each: the versions, separated by blanks; the kinds,
 * `group/version/Kind:LINE` separated by `;`; then a line for each definition, `name:TYPE` separated by `;`. A name that ends in
 * `!` is required; `@2` or `@2-4` says from which version (counted from 0), and before which, something is there. A TYPE is
 * a letter for a scalar, the number of a definition's line, `[TYPE` for a list, `{TYPE` for a map, `(A|B)` for an enum.
 */
export declare class SchemaTable {
    readonly versions: readonly string[];
    private readonly kinds;
    private readonly groups;
    private readonly lines;
    private readonly definitions;
    constructor(text: string);
    /** Index of a version; undefined for one that the table does not know. */
    versionIndex(version: string | undefined): number | undefined;
    kind(apiVersion: string, kind: string): ServedKind | undefined;
    /** Whether the table speaks for an API group, '' being core. */
    hasGroup(group: string): boolean;
    /** `group/version/Kind` of every kind. */
    get kindNames(): readonly string[];
    schemaOf(type: string): Schema;
    private definition;
    private parseDefinition;
}
