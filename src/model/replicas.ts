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
  const minimums = [...hpaMinimums(workload, workspace), ...kedaMinimums(workload, workspace)];
  if (minimums.length > 0) {
    const [first] = minimums;
    return { count: minimums.every((minimum) => minimum === first) ? first : undefined, from: 'autoscaler' };
  }
  const written = (workload.data as { readonly spec?: { readonly replicas?: unknown } }).spec?.replicas;
  // An overlay may set another number for the same object.
  if (isPatched(workload, workspace)) return { count: undefined, from: 'spec' };
  if (written === undefined || written === null) return { count: 1, from: 'default' };
  return { count: integer(written), from: 'spec' };
}

function hpaMinimums(workload: Resource, workspace: Workspace): (number | undefined)[] {
  return workspace
    .all('HorizontalPodAutoscaler')
    .filter((hpa) => mayShareNamespace(hpa, workload) && targets(hpa.data.spec?.scaleTargetRef, workload))
    .map((hpa) => integer(hpa.data.spec?.minReplicas ?? 1));
}

function kedaMinimums(workload: Resource, workspace: Workspace): (number | undefined)[] {
  return workspace
    .all('ScaledObject')
    .filter((scaled) => {
      const { kind = 'Deployment', name } = scaled.data.spec?.scaleTargetRef ?? {};
      return mayShareNamespace(scaled, workload) && targets({ kind, name }, workload);
    })
    .map((scaled) => integer(scaled.data.spec?.minReplicaCount ?? 0));
}

function targets(
  reference: { readonly kind?: unknown; readonly name?: unknown } | undefined,
  workload: Resource,
): boolean {
  return reference?.kind === workload.kind && reference.name === workload.name && workload.name !== undefined;
}

function isPatched(workload: Resource, workspace: Workspace): boolean {
  return workspace.parts.some(
    (part) =>
      part.kind === workload.kind &&
      part.name === workload.name &&
      part.document.at([...part.path, 'spec', 'replicas']) !== undefined,
  );
}
