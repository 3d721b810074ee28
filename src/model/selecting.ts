import type { KindMap } from './kinds.js';
import { append, perWorkspace } from './lookup.js';
import { entries, isMapping } from './loose.js';
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
  entries(isMapping(budget.data.spec?.selector) ? budget.data.spec.selector.matchLabels : undefined),
);

export const candidateServices = candidates('Service', (service) => entries(service.data.spec?.selector));

function candidates<Kind extends keyof KindMap>(
  kind: Kind,
  pairsOf: (resource: Resource<KindMap[Kind]>) => readonly (readonly [string, unknown])[],
): Candidates<Kind> {
  const indexOf = perWorkspace((workspace): Index<Kind> => {
    const index = new Map<string, Ranked<Kind>[]>();
    for (const [rank, resource] of workspace.all(kind).entries()) {
      const pair = pairsOf(resource).find(([, value]) => typeof value === 'string');
      append(index, pair ? pair.join('=') : ANY, { resource, rank });
    }
    return index;
  });
  return (pods, workspace) => {
    const found = new Set(indexOf(workspace).get(ANY));
    for (const [key, label] of pods.flatMap(({ labels }) => Object.entries(labels))) {
      // A label that cannot be known may be what any of them asks for.
      if (typeof label !== 'string') return workspace.all(kind);
      for (const ranked of indexOf(workspace).get(`${key}=${label}`) ?? []) found.add(ranked);
    }
    return [...found].sort((one, other) => one.rank - other.rank).map(({ resource }) => resource);
  };
}
