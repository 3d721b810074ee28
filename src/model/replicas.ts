import { append, perWorkspace } from './lookup.js';
import { integer } from './loose.js';
import { mayShareNamespace } from './namespace.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/** How many pods a workload runs at least. */
export interface Replicas {
  /** undefined where it cannot be known. */
  readonly count: number | undefined;
  /** `default`: nothing says, so the API server takes 1, unless an autoscaler that was not read says otherwise. */
  readonly from: 'spec' | 'autoscaler' | 'default';
}

/** Replicas of a Deployment, StatefulSet, ReplicaSet or ReplicationController; an autoscaler's minimum goes before its own. */
export function replicasOf(workload: Resource, workspace: Workspace): Replicas {
  const known = counted(workspace);
  let replicas = known.get(workload);
  if (replicas === undefined) {
    replicas = countReplicas(workload, workspace);
    known.set(workload, replicas);
  }
  return replicas;
}

/** Several rules ask after the same workload. */
const counted = perWorkspace((): Map<Resource, Replicas> => new Map());

function countReplicas(workload: Resource, workspace: Workspace): Replicas {
  const minimums = minimumsOf(workload, workspace);
  if (minimums.length > 0) {
    const first = minimums[0]?.pods;
    return { count: minimums.every(({ pods }) => pods === first) ? first : undefined, from: 'autoscaler' };
  }
  const written = (workload.data as { readonly spec?: { readonly replicas?: unknown } }).spec?.replicas;
  // An overlay may set another number for the same object.
  if (isPatched(workload, workspace)) return { count: undefined, from: 'spec' };
  if (written === undefined || written === null) return { count: 1, from: 'default' };
  return { count: integer(written), from: 'spec' };
}

/** What an autoscaler lets a workload shrink to. */
interface Minimum {
  readonly autoscaler: Resource;
  readonly pods: number | undefined;
}

function minimumsOf(workload: Resource, workspace: Workspace): readonly Minimum[] {
  if (workload.name === undefined) return NONE;
  const all = minimumsByTarget(workspace).get(keyOf(workload.kind, workload.name));
  return all === undefined ? NONE : all.filter(({ autoscaler }) => mayShareNamespace(autoscaler, workload));
}

const NONE: readonly Minimum[] = [];

/** HorizontalPodAutoscalers and ScaledObjects that may scale a workload. */
export function autoscalersOf(workload: Resource, workspace: Workspace): readonly Resource[] {
  const minimums = minimumsOf(workload, workspace);
  return minimums.length === 0 ? [] : minimums.map(({ autoscaler }) => autoscaler);
}

const minimumsByTarget = perWorkspace((workspace): ReadonlyMap<string, readonly Minimum[]> => {
  const index = new Map<string, Minimum[]>();
  const add = (autoscaler: Resource, kind: unknown, name: unknown, pods: unknown): void => {
    if (typeof kind !== 'string' || typeof name !== 'string') return;
    append(index, keyOf(kind, name), { autoscaler, pods: integer(pods) });
  };
  for (const hpa of workspace.all('HorizontalPodAutoscaler')) {
    const { scaleTargetRef, minReplicas } = hpa.data.spec ?? {};
    add(hpa, scaleTargetRef?.kind, scaleTargetRef?.name, minReplicas ?? 1);
  }
  for (const scaled of workspace.all('ScaledObject')) {
    const { scaleTargetRef, minReplicaCount } = scaled.data.spec ?? {};
    const { kind = 'Deployment', name } = scaleTargetRef ?? {};
    add(scaled, kind, name, minReplicaCount ?? 0);
  }
  return index;
});

/** Whether a patch of the workspace sets or removes the replicas of a workload. */
export function isPatched({ kind, name }: Resource, workspace: Workspace): boolean {
  return workspace.parts.length > 0 && patched(workspace).has(keyOf(kind, name));
}

/** Objects whose replicas a patch sets. */
const patched = perWorkspace((workspace): ReadonlySet<string> => {
  const setting = workspace.parts.filter((part) => part.document.at([...part.path, 'spec', 'replicas']) !== undefined);
  return new Set(setting.map(({ kind, name }) => keyOf(kind, name)));
});

function keyOf(kind: string, name: string | undefined): string {
  return `${kind}/${name ?? ''}`;
}
