import type { StructuralSchema, ValidationRule } from './structural.js';
/**
 * What an expression says of a value: whether it holds; undefined where that cannot be told: it speaks of the object before an
 * update, or asks for what this evaluator does not have.
 */
export declare function holds({ rule, optionalOldSelf }: ValidationRule, self: unknown): boolean | undefined;
/** The message of a broken expression. */
export declare function messageOf({ rule, message, messageExpression }: ValidationRule, self: unknown): string;
/** The value as expressions see it: with its defaults, whole numbers as such. undefined where parts of it are not known. */
export declare function celValue(value: unknown, schema: StructuralSchema): unknown;
