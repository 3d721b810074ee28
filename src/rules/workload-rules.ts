import type { Rule } from '../engine/rule.js';
import { collect } from './collect.js';
import { loadDeclarativeRules } from './load.js';
import { codedWorkloadRules } from './workload-index.js';

/**
 * The rules that can say anything of a file with workloads and nothing else, under the presets that most use: what a hook meets most
 * should not wait for rules about clusters. Rules beside them do no harm.
 */
export const workloadRules: readonly Rule[] = collect(codedWorkloadRules, loadDeclarativeRules());
