import type { Rule } from '../engine/rule.js';
/** Every rule, coded or declarative, in the order of its id. */
export declare const rules: readonly Rule[];
