import type { KindMap } from './kinds.js';
import { append, perWorkspace } from './lookup.js';
import { isMapping } from './loose.js';
import type { PodTemplate } from './pod.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

interface Ranked<Kind extends keyof KindMap> {
  readonly resource: Resource<KindMap[Kind]>;
  /** Its place among all of its kind. */
  readonly rank: number;
}

type Index<Kind extends keyof KindMap> = ReadonlyMap<string, readonly Ranked<Kind>[]>;

/** Stands for no pair: a selector may ask for anything. */
const ANY = '';

/**
 * Objects that can possibly select one of the pods, in the order of the workspace: found by a pair of their selector, so that
 * a large workspace is not searched for every pod.
 */
type Candidates<Kind extends keyof KindMap> = (
  pods: readonly PodTemplate[],
  workspace: Workspace,
) => readonly Resource<KindMap[Kind]>[];

export const candidateBudgets = candidates('PodDisruptionBudget', (budget) =>
  isMapping(budget.data.spec?.selector) ? budget.data.spec.selector.matchLabels : undefined,
);

export const candidateServices = candidates('Service', (service) => service.data.spec?.selector);

export const candidatePolicies = candidates('NetworkPolicy', (policy) =>
  isMapping(policy.data.spec?.podSelector) ? policy.data.spec.podSelector.matchLabels : undefined,
);

function candidates<Kind extends keyof KindMap>(
  kind: Kind,
  pairsOf: (resource: Resource<KindMap[Kind]>) => unknown,
): Candidates<Kind> {
  const indexOf = perWorkspace((workspace): Index<Kind> => {
    const index = new Map<string, Ranked<Kind>[]>();
    const all = workspace.all(kind);
    for (let rank = 0; rank < all.length; rank++) {
      const resource = all[rank];
      if (resource) append(index, firstPair(pairsOf(resource)), { resource, rank });
    }
    return index;
  });
  return (pods, workspace) => {
    const index = indexOf(workspace);
    const found: Ranked<Kind>[] = [...(index.get(ANY) ?? [])];
    for (const pod of pods) {
      // A label that cannot be known may be what any of them asks for.
      if (!addCandidates(found, pod, index)) return workspace.all(kind);
    }
    return inOrder(found);
  };
}

function firstPair(pairs: unknown): string {
  if (isMapping(pairs)) {
    for (const key in pairs) if (typeof pairs[key] === 'string') return `${key}=${pairs[key]}`;
  }
  return ANY;
}

function addCandidates<Kind extends keyof KindMap>(
  into: Ranked<Kind>[],
  pod: PodTemplate,
  index: Index<Kind>,
): boolean {
  const { labels } = pod;
  for (const key in labels) {
    const label = labels[key];
    if (typeof label !== 'string') return false;
    const list = index.get(`${key}=${label}`);
    if (list) for (const ranked of list) into.push(ranked);
  }
  return pod.labelsKnown;
}

function inOrder<Kind extends keyof KindMap>(found: Ranked<Kind>[]): readonly Resource<KindMap[Kind]>[] {
  if (found.length > 1) found.sort((one, other) => one.rank - other.rank);
  const resources: Resource<KindMap[Kind]>[] = [];
  // The pods of one call may share their labels.
  for (const { resource } of found) if (resource !== resources.at(-1)) resources.push(resource);
  return resources;
}
