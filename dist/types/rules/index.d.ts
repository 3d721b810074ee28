import type { AnyRuleDefinition } from '../engine/rule.js';
export declare const codedRules: Readonly<Record<string, readonly AnyRuleDefinition[]>>;
