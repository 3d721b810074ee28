import { type AnyRuleDefinition, type Rule } from '../engine/rule.js';
/** Definitions by topic as rules, in the order of their ids. */
export declare function collect(...sources: readonly Readonly<Record<string, readonly AnyRuleDefinition[]>>[]): readonly Rule[];
