import { perWorkspace } from './lookup.js';
import { integer } from './loose.js';
import { mayShareNamespace } from './namespace.js';
import type { Resource } from './resource.js';
import { autoscalersNaming } from './scale-target.js';
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
  const [autoscaler, ...others] = autoscalersOf(workload, workspace);
  if (autoscaler) {
    const minimum = minimumOf(autoscaler);
    const isAgreed = others.every((other) => minimumOf(other) === minimum);
    return { count: isAgreed ? minimum : undefined, from: 'autoscaler' };
  }
  const written = (workload.data as { readonly spec?: { readonly replicas?: unknown } }).spec?.replicas;
  // An overlay may set another number for the same object.
  if (isPatched(workload, workspace)) return { count: undefined, from: 'spec' };
  if (written === undefined || written === null) return { count: 1, from: 'default' };
  return { count: integer(written), from: 'spec' };
}

/** HorizontalPodAutoscalers and ScaledObjects that may scale a workload. */
export function autoscalersOf(workload: Resource, workspace: Workspace): readonly Resource[] {
  const found = autoscalersNaming(workload, workspace);
  if (found.length === 0) return found;
  return found.filter(
    (autoscaler) => autoscaler.kind !== 'VerticalPodAutoscaler' && mayShareNamespace(autoscaler, workload),
  );
}

/** What an autoscaler lets a workload shrink to; undefined where it cannot be known. */
function minimumOf(autoscaler: Resource): number | undefined {
  const { spec } = autoscaler.data as {
    readonly spec?: { readonly minReplicas?: unknown; readonly minReplicaCount?: unknown };
  };
  return integer(autoscaler.kind === 'ScaledObject' ? (spec?.minReplicaCount ?? 0) : (spec?.minReplicas ?? 1));
}

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
