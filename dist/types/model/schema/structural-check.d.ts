import type { SchemaFault } from './fault.js';
import type { StructuralSchema } from './structural.js';
/** Holds a custom resource against its schema, without its expressions. `metadata` is the server's own business. */
export declare function checkStructure(object: Readonly<Record<string, unknown>>, schema: StructuralSchema): SchemaFault[];
