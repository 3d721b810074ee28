import { GENERATED_LABELS } from '../data/generated-labels.js';
import { append, perWorkspace } from './lookup.js';
import { isMapping } from './loose.js';
import type { PodTemplate } from './pod.js';
import { type Match, matchesMap, matchesSelector } from './selector.js';
import type { Workspace } from './workspace.js';

/** A Service and a ReplicationController select by a map of labels, everything else by a LabelSelector. */
export type SelectorForm = 'map' | 'labelSelector';

/** Whether a selector selects the pods of a template. */
export function selectsPods(selector: unknown, form: SelectorForm, pod: PodTemplate): Match {
  if (!pod.labelsKnown) return undefined;
  return form === 'map' ? matchesMap(selector, pod.labels) : matchesSelector(selector, pod.labels);
}

interface PodIndex {
  readonly all: readonly PodTemplate[];
  /** By `key=value` of a label. */
  readonly byPair: ReadonlyMap<string, readonly PodTemplate[]>;
  /** A template with a label that cannot be known may match anything. */
  readonly open: readonly PodTemplate[];
}

const NONE: readonly PodTemplate[] = [];

/**
 * Pod templates of the workspace that a selector can possibly select, found by its rarest pair so that a large workspace is
 * not searched for every Service.
 */
export function candidatePods(selector: unknown, form: SelectorForm, workspace: Workspace): readonly PodTemplate[] {
  const index = indexOf(workspace);
  if (!isMapping(selector)) return index.all;
  const pairs = form === 'map' ? selector : selector.matchLabels;
  const found = (isMapping(pairs) && rarest(pairs, index)) || ofExpression(selector, form, index);
  if (!found) return index.all;
  return index.open.length === 0 ? found : found.concat(index.open);
}

function rarest(pairs: Readonly<Record<string, unknown>>, { byPair }: PodIndex): readonly PodTemplate[] | undefined {
  let best: readonly PodTemplate[] | undefined;
  for (const key in pairs) {
    const value = pairs[key];
    if (typeof value !== 'string' || GENERATED_LABELS.has(key)) continue;
    const list = byPair.get(`${key}=${value}`) ?? NONE;
    if (!best || list.length < best.length) best = list;
  }
  return best;
}

/** Those that have one of the values which an expression allows. */
function ofExpression(
  selector: Readonly<Record<string, unknown>>,
  form: SelectorForm,
  { byPair }: PodIndex,
): readonly PodTemplate[] | undefined {
  if (form === 'map' || !Array.isArray(selector.matchExpressions)) return undefined;
  const wanted = selector.matchExpressions.find(
    (expression) =>
      isMapping(expression) &&
      expression.operator === 'In' &&
      typeof expression.key === 'string' &&
      !GENERATED_LABELS.has(expression.key) &&
      Array.isArray(expression.values) &&
      expression.values.every((value) => typeof value === 'string'),
  ) as { readonly key: string; readonly values: readonly string[] } | undefined;
  return wanted && [...new Set(wanted.values)].flatMap((value) => byPair.get(`${wanted.key}=${value}`) ?? NONE);
}

const indexOf = perWorkspace((workspace): PodIndex => {
  const all: PodTemplate[] = [];
  const open: PodTemplate[] = [];
  const byPair = new Map<string, PodTemplate[]>();
  for (const { pod } of workspace.resources) {
    if (!pod) continue;
    all.push(pod);
    if (!hasTexts(pod)) open.push(pod);
    else for (const key in pod.labels) append(byPair, `${key}=${String(pod.labels[key])}`, pod);
  }
  return { all, byPair, open };
});

function hasTexts({ labelsKnown, labels }: PodTemplate): boolean {
  for (const key in labels) if (typeof labels[key] !== 'string') return false;
  return labelsKnown;
}
