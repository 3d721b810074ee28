import type { Rule } from '../engine/rule.js';
import { collect } from './collect.js';
import { codedRules } from './index.js';
import { loadDeclarativeRules } from './load.js';

/** Every rule, coded or declarative, in the order of its id. */
export const rules: readonly Rule[] = collect(codedRules, loadDeclarativeRules());
