import type { StructuralSchema } from './structural.js';
/** What a schema demands of a value beyond its type: sentences that go on from the field's name. */
export declare function brokenConstraints(value: unknown, schema: StructuralSchema): readonly string[];
