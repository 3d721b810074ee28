import { GENERATED_LABELS } from '../data/generated-labels.js';
import { UNKNOWN } from '../source/unknown.js';
import { append, perWorkspace } from './lookup.js';
import { entries, isMapping } from './loose.js';
import type { PodTemplate } from './pod.js';
import { type Match, matchesMap, matchesSelector } from './selector.js';
import type { Workspace } from './workspace.js';

/** A Service and a ReplicationController select by a map of labels, everything else by a LabelSelector. */
export type SelectorForm = 'map' | 'labelSelector';

/**
 * Whether a selector selects the pods of a template. Labels that are put on pods later (`statefulset.kubernetes.io/pod-name`)
 * may have any value, and so may what should be a text and is none.
 */
export function selectsPods(selector: unknown, form: SelectorForm, pod: PodTemplate): Match {
  const written = pod.document.at([...pod.path, 'metadata', 'labels']);
  if (written === UNKNOWN) return undefined;
  if (!isMapping(selector)) return selector === UNKNOWN ? undefined : false;
  const labels = withGenerated(textsOrUnknown(pod.labels), selector);
  if (form === 'map') return matchesMap(textsOrUnknown(selector), labels);
  const { matchLabels } = selector;
  return matchesSelector(
    isMapping(matchLabels) ? { ...selector, matchLabels: textsOrUnknown(matchLabels) } : selector,
    labels,
  );
}

type Labels = Readonly<Record<string, unknown>>;

function textsOrUnknown(map: Labels): Labels {
  const pairs = Object.entries(map);
  if (pairs.every(([, value]) => typeof value === 'string')) return map;
  return Object.fromEntries(pairs.map(([key, value]) => [key, typeof value === 'string' ? value : UNKNOWN]));
}

function withGenerated(labels: Labels, selector: Labels): Labels {
  const generated = keysOf(selector).filter((key) => GENERATED_LABELS.has(key) && !(key in labels));
  return generated.length === 0 ? labels : { ...labels, ...Object.fromEntries(generated.map((key) => [key, UNKNOWN])) };
}

/** Label keys that a selector of either form asks for. */
function keysOf(selector: Labels): readonly string[] {
  const { matchExpressions } = selector;
  const expressions = Array.isArray(matchExpressions) ? matchExpressions.filter(isMapping) : [];
  const maps = [...entries(selector), ...entries(selector.matchLabels)].map(([key]) => key);
  return [...maps, ...expressions.flatMap(({ key }) => (typeof key === 'string' ? [key] : []))];
}

const ANY = '';

/**
 * Pod templates of the workspace that a selector can possibly select, found by its rarest pair so that a large workspace is
 * not searched for every Service.
 */
export function candidatePods(selector: unknown, form: SelectorForm, workspace: Workspace): readonly PodTemplate[] {
  const pairs = form === 'map' ? entries(selector) : isMapping(selector) ? entries(selector.matchLabels) : [];
  const known = pairs.filter(([key, value]) => !GENERATED_LABELS.has(key) && typeof value === 'string');
  if (known.length === 0) return workspace.resources.flatMap((resource) => resource.pod ?? []);
  const index = templatesByPair(workspace);
  const lists = known.map((pair) => index.get(pair.join('=')) ?? []);
  const rarest = lists.reduce((best, list) => (list.length < best.length ? list : best));
  return [...rarest, ...(index.get(ANY) ?? [])];
}

const templatesByPair = perWorkspace((workspace): ReadonlyMap<string, readonly PodTemplate[]> => {
  const index = new Map<string, PodTemplate[]>();
  for (const { pod } of workspace.resources) {
    if (pod) for (const key of pairsOf(pod)) append(index, key, pod);
  }
  return index;
});

/** A template with a label that cannot be known may match anything. */
function pairsOf(pod: PodTemplate): readonly string[] {
  const labels = pod.document.at([...pod.path, 'metadata', 'labels']);
  if (labels === UNKNOWN || entries(labels).some(([, value]) => typeof value !== 'string')) return [ANY];
  return entries(labels).map(([key, value]) => `${key}=${value}`);
}
