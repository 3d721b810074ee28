import type { KindMap } from './kinds.js';
import { append, perWorkspace } from './lookup.js';
import { isMapping } from './loose.js';
import type { PodTemplate } from './pod.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

interface Index<Kind extends keyof KindMap> {
  readonly byPair: ReadonlyMap<string, readonly Resource<KindMap[Kind]>[]>;
  /** The place of each among all of its kind. */
  readonly ranks: ReadonlyMap<Resource<KindMap[Kind]>, number>;
}

/** Stands for no pair: a selector may ask for anything. */
const ANY = '';
const NONE: readonly never[] = [];

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
    const byPair = new Map<string, Resource<KindMap[Kind]>[]>();
    const all = workspace.all(kind);
    for (const resource of all) append(byPair, firstPair(pairsOf(resource)), resource);
    return { byPair, ranks: new Map(all.map((resource, rank) => [resource, rank])) };
  });
  return (pods, workspace) => {
    const { byPair, ranks } = indexOf(workspace);
    // The pods of one call may share their labels.
    const pairs = new Set([ANY]);
    for (const pod of pods) {
      // A label that cannot be known may be what any of them asks for.
      if (!addPairs(pairs, pod)) return workspace.all(kind);
    }
    const lists = [...pairs].map((pair) => byPair.get(pair) ?? NONE).filter((list) => list.length > 0);
    const [only = NONE] = lists;
    if (lists.length < 2) return only;
    return lists.flat().sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
  };
}

function firstPair(pairs: unknown): string {
  if (isMapping(pairs)) {
    for (const key in pairs) if (typeof pairs[key] === 'string') return `${key}=${pairs[key]}`;
  }
  return ANY;
}

function addPairs(into: Set<string>, { labels, labelsKnown }: PodTemplate): boolean {
  for (const key in labels) {
    const label = labels[key];
    if (typeof label !== 'string') return false;
    into.add(`${key}=${label}`);
  }
  return labelsKnown;
}
