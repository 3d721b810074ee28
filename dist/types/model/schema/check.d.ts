import type { SchemaFault } from './fault.js';
import { type Schema } from './schema.js';
/**
 * Holds an object against the schema of its kind. `null` is what was left out, as the server's decoder has it; UNKNOWN fits
 * everywhere. `version` is an index into `versions`; undefined takes what any version takes.
 */
export declare function checkSchema(object: unknown, schema: Schema, versions: readonly string[], version: number | undefined): readonly SchemaFault[];
