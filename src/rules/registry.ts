import { type AnyRuleDefinition, adopt, type Rule } from '../engine/rule.js';
import { codedRules } from './index.js';
import { loadDeclarativeRules } from './load.js';

/** Every rule, coded or declarative, in the order of its id. */
export const rules: readonly Rule[] = collect(codedRules, loadDeclarativeRules());

function collect(...sources: readonly Readonly<Record<string, readonly AnyRuleDefinition[]>>[]): readonly Rule[] {
  const all = sources.flatMap((source) =>
    Object.entries(source).flatMap(([topic, list]) => list.map((rule) => adopt(topic, rule))),
  );
  return all.sort((one, other) => (one.id < other.id ? -1 : 1));
}
