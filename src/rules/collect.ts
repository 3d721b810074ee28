import { type AnyRuleDefinition, adopt, type Rule } from '../engine/rule.js';

/** Definitions by topic as rules, in the order of their ids. */
export function collect(
  ...sources: readonly Readonly<Record<string, readonly AnyRuleDefinition[]>>[]
): readonly Rule[] {
  const all = sources.flatMap((source) =>
    Object.entries(source).flatMap(([topic, list]) => list.map((rule) => adopt(topic, rule))),
  );
  return all.sort((one, other) => (one.id < other.id ? -1 : 1));
}
