import { entries, isMapping } from './loose.js';
import type { PodTemplate } from './pod.js';
import { candidatePods, type SelectorForm, selectsPods } from './pod-labels.js';
import type { Resource } from './resource.js';
import { isEmptySelector } from './selector.js';
import type { Workspace } from './workspace.js';

/** The selector by which a workload finds its own pods. */
export interface OwnSelector {
  readonly selector: unknown;
  readonly form: SelectorForm;
}

/** Kinds that keep running whatever pods their selector finds. */
const CONTROLLERS = ['DaemonSet', 'Deployment', 'ReplicaSet', 'ReplicationController', 'StatefulSet'];

/** undefined where a workload has none, an empty one, or one that Kubernetes writes itself, as for a Job. */
export function ownSelectorOf(resource: Resource): OwnSelector | undefined {
  const { spec } = resource.data as { readonly spec?: unknown };
  if (!isMapping(spec) || !(CONTROLLERS.includes(resource.kind) || spec.manualSelector === true)) return undefined;
  const form = resource.kind === 'ReplicationController' ? 'map' : 'labelSelector';
  return selectsAnything(spec.selector, form) ? { selector: spec.selector, form } : undefined;
}

/** Whether a selector has any requirement that can be read. */
export function selectsAnything(selector: unknown, form: SelectorForm): boolean {
  if (!isMapping(selector)) return false;
  if (form === 'labelSelector') return !isEmptySelector(selector);
  for (const _ in selector) return true;
  return false;
}

/**
 * A workload that stands before this one, is applied with it to the same namespace, and selects its pods while this one
 * selects the other's.
 */
export function rivalOf(pod: PodTemplate, workspace: Workspace): Resource | undefined {
  const own = ownSelectorOf(pod.resource);
  if (!own || !CONTROLLERS.includes(pod.resource.kind)) return undefined;
  const candidates = candidatePods(own.selector, own.form, workspace);
  if (candidates.length === 1) return undefined;
  return candidates.find((other) => {
    if (!canBeRivals(pod.resource, other.resource, workspace)) return false;
    const its = ownSelectorOf(other.resource);
    return (
      its !== undefined &&
      selectsPods(own.selector, own.form, other) === true &&
      selectsPods(its.selector, its.form, pod) === true
    );
  })?.resource;
}

function canBeRivals(mine: Resource, other: Resource, workspace: Workspace): boolean {
  return (
    mine.name !== undefined &&
    other.name !== undefined &&
    mine.name !== other.name &&
    CONTROLLERS.includes(other.kind) &&
    sameNamespace(mine, other) &&
    !(mine.owned || other.owned) &&
    isBefore(other, mine) &&
    workspace.near(mine, other)
  );
}

function sameNamespace(mine: Resource, other: Resource): boolean {
  const known = [mine, other].every(({ data, namespace }) => (data.metadata?.namespace ?? undefined) === namespace);
  return known && mine.namespace === other.namespace;
}

function isBefore(one: Resource, other: Resource): boolean {
  const [mine, its] = [one.document, other.document];
  if (mine.file !== its.file) return mine.file.path < its.file.path;
  return mine === its ? Number(one.path.at(-1)) < Number(other.path.at(-1)) : mine.span.start < its.span.start;
}

/** A selector of either form in a few words. */
export function printSelector(selector: unknown): string {
  if (!isMapping(selector)) return '';
  const { matchLabels, matchExpressions } = selector;
  const isMap = !isMapping(matchLabels) && !Array.isArray(matchExpressions);
  const labels = entries(isMap ? selector : matchLabels).map(([key, value]) => `\`${key}: ${print(value)}\``);
  const expressions = Array.isArray(matchExpressions) ? matchExpressions.filter(isMapping) : [];
  const requirements = expressions.map(({ key, operator, values }) => {
    const list = Array.isArray(values) ? ` ${values.map(print).join(', ')}` : '';
    return `\`${print(key)} ${print(operator)}${list}\``;
  });
  return [...labels, ...requirements].join(', ');
}

function print(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '...';
}
