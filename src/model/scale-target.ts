import { objectsNamed } from './by-name.js';
import { append, perWorkspace } from './lookup.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

interface Reference {
  readonly kind?: unknown;
  readonly name?: unknown;
}

/** What an autoscaler says it scales, by the field of its kind. */
export function scaleTargetOf(autoscaler: Resource): { readonly kind: string; readonly name: string } | undefined {
  const { spec } = autoscaler.data as { readonly spec?: { scaleTargetRef?: Reference; targetRef?: Reference } };
  const { kind, name } = spec?.scaleTargetRef ?? spec?.targetRef ?? {};
  const known = kind ?? (autoscaler.kind === 'ScaledObject' ? 'Deployment' : undefined);
  return typeof known === 'string' && typeof name === 'string' ? { kind: known, name } : undefined;
}

/** Workloads of the workspace that an autoscaler scales for certain: applied with it, to the same namespace. */
export function scaledBy(autoscaler: Resource, workspace: Workspace): readonly Resource[] {
  const target = scaleTargetOf(autoscaler);
  if (target === undefined) return NONE;
  return objectsNamed(target.kind, target.name, workspace).filter(
    (workload) => areTogether(autoscaler, workload, workspace) && workload.pod !== undefined,
  );
}

/** Autoscalers of every kind that act on a workload for certain, in the order of the workspace. */
export function scalersOf(workload: Resource, workspace: Workspace): readonly Resource[] {
  const found = autoscalersNaming(workload, workspace);
  return found.length === 0 ? NONE : found.filter((autoscaler) => areTogether(autoscaler, workload, workspace));
}

/** Autoscalers of every kind, in any namespace, that name an object of this kind and name. */
export function autoscalersNaming({ kind, name }: Reference, workspace: Workspace): readonly Resource[] {
  return name === undefined ? NONE : (autoscalers(workspace).get(keyOf(kind, name)) ?? NONE);
}

/** Whether more than one autoscaler of the workspace names what this one scales. */
export function hasSibling(autoscaler: Resource, workspace: Workspace): boolean {
  const target = scaleTargetOf(autoscaler);
  return target !== undefined && autoscalersNaming(target, workspace).length > 1;
}

const NONE: readonly Resource[] = [];

function areTogether(autoscaler: Resource, workload: Resource, workspace: Workspace): boolean {
  return autoscaler.effectiveNamespace === workload.effectiveNamespace && workspace.near(autoscaler, workload);
}

const autoscalers = perWorkspace((workspace): ReadonlyMap<string, readonly Resource[]> => {
  const index = new Map<string, Resource[]>();
  const all: readonly Resource[] = [
    ...workspace.all('HorizontalPodAutoscaler'),
    ...workspace.all('ScaledObject'),
    ...workspace.all('VerticalPodAutoscaler'),
  ];
  for (const autoscaler of all) {
    const target = scaleTargetOf(autoscaler);
    if (target) append(index, keyOf(target.kind, target.name), autoscaler);
  }
  return index;
});

function keyOf(kind: unknown, name: unknown): string {
  return `${String(kind)}/${String(name)}`;
}
