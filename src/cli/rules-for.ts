import type { Config } from '../engine/config.js';
import type { Preset, Rule } from '../engine/rule.js';
import { POD_TEMPLATE_PATHS } from '../model/kinds.js';
import { isMapping } from '../model/loose.js';
import type { SourceFile } from '../source/file.js';

export interface RuleNeeds {
  readonly preset: Preset;
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly config: Config;
  readonly reported: readonly SourceFile[];
}

/** All rules, or those for workloads where files hold nothing else and nothing names a rule. */
export async function rulesFor(needs: RuleNeeds): Promise<readonly Rule[]> {
  if (isAboutWorkloads(needs)) return (await import('../rules/workload-rules.js')).workloadRules;
  return (await import('../rules/registry.js')).rules;
}

function isAboutWorkloads({ preset, only, skip, config, reported }: RuleNeeds): boolean {
  if (preset !== 'recommended' && preset !== 'validity') return false;
  if (only || skip || config.rules || config.overrides || config.suppressions) return false;
  return reported.every(holdsWorkloadsOnly);
}

function holdsWorkloadsOnly({ text, documents }: SourceFile): boolean {
  // A suppression names a rule, which must be known to be called unused.
  return (
    !text.includes('eks-kit') &&
    documents.every(
      ({ dialect, value }) =>
        dialect === 'kubernetes' && isMapping(value) && POD_TEMPLATE_PATHS.has(String(value.kind)),
    )
  );
}
