import type { Path } from '../source/path.js';
import { isMapping } from './loose.js';

/** A place that names a label of nodes. */
export interface LabelUse {
  readonly label: string;
  readonly at: Path;
  /** The label is a key of a mapping, not a value. */
  readonly isKey: boolean;
  /** A node without the label cannot be chosen. */
  readonly required: boolean;
}

type Visit = (use: LabelUse) => void;
type Fields = Readonly<Record<string, unknown>>;

/** Every place in a pod's spec that names a label of nodes and that a test holds for. */
export function nodeLabelUses(spec: Fields, test: (label: string) => boolean, visit: Visit): void {
  eachKey(spec.nodeSelector, ['nodeSelector'], true, test, visit);
  topologyKeys(spec.topologySpreadConstraints, ['topologySpreadConstraints'], test, visit);
  const { affinity } = spec;
  if (!isMapping(affinity)) return;
  const { nodeAffinity } = affinity;
  if (isMapping(nodeAffinity)) nodeAffinityUses(nodeAffinity, ['affinity', 'nodeAffinity'], test, visit);
  for (const kind of ['podAffinity', 'podAntiAffinity']) {
    const terms = affinity[kind];
    if (isMapping(terms)) podAffinityUses(terms, ['affinity', kind], test, visit);
  }
}

/** Keys of a mapping of labels. */
export function eachKey(
  mapping: unknown,
  at: Path,
  required: boolean,
  test: (label: string) => boolean,
  visit: Visit,
): void {
  if (!isMapping(mapping)) return;
  for (const label in mapping) if (test(label)) visit({ label, at: [...at, label], isKey: true, required });
}

/** `nodeSelectorTerms` and their like: `lists` are the keys of their expressions. */
export function termUses(
  terms: unknown,
  at: Path,
  lists: readonly string[],
  test: (label: string) => boolean,
  visit: Visit,
): void {
  if (!Array.isArray(terms)) return;
  for (const [index, term] of terms.entries()) {
    if (isMapping(term)) for (const list of lists) expressionUses(term[list], [...at, index, list], true, test, visit);
  }
}

function nodeAffinityUses(affinity: Fields, at: Path, test: (label: string) => boolean, visit: Visit): void {
  const { requiredDuringSchedulingIgnoredDuringExecution: required } = affinity;
  if (isMapping(required)) {
    const path = [...at, 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'];
    termUses(required.nodeSelectorTerms, path, ['matchExpressions'], test, visit);
  }
  const { preferredDuringSchedulingIgnoredDuringExecution: preferred } = affinity;
  if (!Array.isArray(preferred)) return;
  for (const [index, term] of preferred.entries()) {
    const preference: unknown = isMapping(term) ? term.preference : undefined;
    if (!isMapping(preference)) continue;
    const path = [...at, 'preferredDuringSchedulingIgnoredDuringExecution', index, 'preference', 'matchExpressions'];
    expressionUses(preference.matchExpressions, path, false, test, visit);
  }
}

function expressionUses(
  list: unknown,
  at: Path,
  required: boolean,
  test: (label: string) => boolean,
  visit: Visit,
): void {
  if (!Array.isArray(list)) return;
  for (const [index, expression] of list.entries()) {
    if (!isMapping(expression) || typeof expression.key !== 'string' || !test(expression.key)) continue;
    const { key: label, operator } = expression;
    const asks = operator === 'In' || operator === 'Exists' || operator === 'Gt' || operator === 'Lt';
    visit({ label, at: [...at, index, 'key'], isKey: false, required: required && asks });
  }
}

function podAffinityUses(terms: Fields, at: Path, test: (label: string) => boolean, visit: Visit): void {
  const { requiredDuringSchedulingIgnoredDuringExecution: required } = terms;
  topologyKeys(required, [...at, 'requiredDuringSchedulingIgnoredDuringExecution'], test, visit);
  const { preferredDuringSchedulingIgnoredDuringExecution: preferred } = terms;
  if (!Array.isArray(preferred)) return;
  for (const [index, term] of preferred.entries()) {
    const inner: unknown = isMapping(term) ? term.podAffinityTerm : undefined;
    if (!isMapping(inner) || typeof inner.topologyKey !== 'string' || !test(inner.topologyKey)) continue;
    const path = [...at, 'preferredDuringSchedulingIgnoredDuringExecution', index, 'podAffinityTerm', 'topologyKey'];
    visit({ label: inner.topologyKey, at: path, isKey: false, required: false });
  }
}

function topologyKeys(list: unknown, at: Path, test: (label: string) => boolean, visit: Visit): void {
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries()) {
    if (!isMapping(item) || typeof item.topologyKey !== 'string' || !test(item.topologyKey)) continue;
    visit({ label: item.topologyKey, at: [...at, index, 'topologyKey'], isKey: false, required: false });
  }
}
