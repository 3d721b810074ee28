import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.js';
import { perWorkspace } from './lookup.js';
import { isMapping } from './loose.js';
import type { PodTemplate } from './pod.js';
import { candidatePods } from './pod-labels.js';
import { replicasOf } from './replicas.js';
import type { Resource } from './resource.js';
import { candidateBudgets } from './selecting.js';
import { matchesSelector } from './selector.js';
import type { Workspace } from './workspace.js';

export type Budget = Resource<PodDisruptionBudget>;

/** A number of pods, or a share of them. */
export interface Amount {
  readonly value: number;
  readonly percent: boolean;
}

/** The pods that a budget counts, as far as the files near it tell. */
export interface Population {
  readonly count: number;
  /** The workloads that run them. */
  readonly workloads: readonly Resource[];
  /** A workload says nothing, so that an autoscaler that was not read may decide. */
  readonly assumed: boolean;
}

const SCALED = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'];

/** Reads `minAvailable` or `maxUnavailable`; undefined where the API server refuses it. */
export function parseAmount(value: unknown): Amount | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? { value, percent: false } : undefined;
  const share = typeof value === 'string' ? /^(\d+)%$/.exec(value)?.[1] : undefined;
  if (share === undefined || Number(share) > 100) return undefined;
  return { value: Number(share), percent: true };
}

/** Pods that an amount stands for; shares are rounded up, as the disruption controller does. */
export function podsOf({ value, percent }: Amount, count: number): number {
  return percent ? Math.ceil((value * count) / 100) : value;
}

/** Of more workloads some pod can always be evicted, and any of so many tells the rival of a budget. */
const MOST_WORKLOADS = 200;

/** The pods that a budget selects, or undefined where one of their workloads, or its size, is not known, or they are too many. */
export function populationOf(budget: Budget, workspace: Workspace): Population | undefined {
  const sizes = new Map<string, { readonly count: number; readonly workload: Resource; readonly assumed: boolean }>();
  for (const { resource, labels } of [...nearbyPods(budget, workspace), ...podless(budget, workspace)]) {
    const selected = matchesSelector(budget.data.spec?.selector, labels);
    if (selected === false || resource.owned) continue;
    if (selected === undefined || !SCALED.some((kind) => resource.is(kind))) return undefined;
    const { count, from } = replicasOf(resource, workspace);
    const key = `${resource.kind}/${resource.name}`;
    // Two variants of one workload, of which only one is applied.
    if (count === undefined || (sizes.has(key) && sizes.get(key)?.count !== count)) return undefined;
    if (sizes.size > MOST_WORKLOADS) return undefined;
    sizes.set(key, { count, workload: resource, assumed: from === 'default' && !workspace.complete });
  }
  const all = [...sizes.values()];
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    workloads: all.map(({ workload }) => workload),
    assumed: all.some(({ assumed }) => assumed),
  };
}

/** Another budget that selects pods which this one selects too. */
export function rivalOf(budget: Budget, workspace: Workspace): Budget | undefined {
  const { effectiveNamespace: namespace, name } = budget;
  const selects = (candidate: Budget, labels: Readonly<Record<string, unknown>>): boolean =>
    matchesSelector(candidate.data.spec?.selector, labels) === true;
  const mine = nearbyPods(budget, workspace)
    .filter((pod) => selects(budget, pod.labels))
    .slice(0, MOST_WORKLOADS);
  return candidateBudgets(mine, workspace).find(
    (other) =>
      other.name !== name &&
      other.effectiveNamespace === namespace &&
      workspace.near(budget, other) &&
      mine.some((pod) => workspace.near(other, pod.resource) && selects(other, pod.labels)),
  );
}

/** Workloads near a budget whose template is not there to be read, with the labels that their own selector demands of it. */
function podless(budget: Budget, workspace: Workspace): readonly Labelled[] {
  const { effectiveNamespace: namespace } = budget;
  return withoutTemplate(workspace).filter(
    ({ resource }) => resource.effectiveNamespace === namespace && workspace.near(budget, resource),
  );
}

interface Labelled {
  readonly resource: Resource;
  readonly labels: Readonly<Record<string, unknown>>;
}

const withoutTemplate = perWorkspace((workspace): readonly Labelled[] => {
  const scaled = [...workspace.all('Deployment'), ...workspace.all('StatefulSet')];
  return scaled.flatMap((resource) => {
    const selector = resource.pod ? undefined : resource.data.spec?.selector;
    return isMapping(selector) && isMapping(selector.matchLabels) ? [{ resource, labels: selector.matchLabels }] : [];
  });
});

/** Pods of a budget's namespace that are applied with it and that it can possibly select. */
function nearbyPods(budget: Budget, workspace: Workspace): readonly PodTemplate[] {
  const { effectiveNamespace: namespace } = budget;
  return candidatePods(budget.data.spec?.selector, 'labelSelector', workspace).filter(
    ({ resource }) => resource.effectiveNamespace === namespace && workspace.near(budget, resource),
  );
}
