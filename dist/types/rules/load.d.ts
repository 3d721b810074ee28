import type { AnyRuleDefinition } from '../engine/rule.js';
/**
 * The declarative rules by topic, compiled from `rules/` with ajv. The bundle replaces this module by one that holds the
 * rules and their validators as code: see scripts/bundle.mjs.
 */
export declare function loadDeclarativeRules(): Readonly<Record<string, readonly AnyRuleDefinition[]>>;
