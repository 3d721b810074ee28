import { isCustom } from './custom-object.js';
import { append, perWorkspace } from './lookup.js';
import { mayShareNamespace } from './namespace.js';
import type { Resource } from './resource.js';
import { addTexts } from './texts.js';
import type { Workspace } from './workspace.js';

type Names = ReadonlyMap<string, readonly Resource[]>;

const NONE: readonly Resource[] = [];

/** All whole objects by kind and name, whatever their group and namespace. */
const named = perWorkspace((workspace): ReadonlyMap<string, Names> => {
  const kinds = new Map<string, Map<string, Resource[]>>();
  for (const resource of workspace.resources) {
    const { kind, name } = resource;
    if (name === undefined || name === '') continue;
    let names = kinds.get(kind);
    if (!names) {
      names = new Map();
      kinds.set(kind, names);
    }
    append(names, name, resource);
  }
  return kinds;
});

/** Whole objects of a kind and name, whatever their group and namespace. */
export function objectsNamed(kind: string, name: string, workspace: Workspace): readonly Resource[] {
  return named(workspace).get(kind)?.get(name) ?? NONE;
}

/** Lists of all whole objects of one kind and name. */
export function* objectsByName(workspace: Workspace): Generator<readonly Resource[]> {
  for (const names of named(workspace).values()) yield* names.values();
}

/** Whether an object of a kind and name may stand in the namespace of the one that refers to it. */
export function mayExist(kind: string, name: string, from: Resource, workspace: Workspace): boolean {
  for (const candidate of objectsNamed(kind, name, workspace)) if (mayShareNamespace(candidate, from)) return true;
  return false;
}

/**
 * Whether a generator of a kustomization, or an object whose kind Kubernetes does not know (an ExternalSecret, a Certificate,
 * a ClusterConfig's service accounts), may make an object of a name: by its own name, or since it says it.
 */
export function mayBeMade(name: string, workspace: Workspace): boolean {
  return makers(workspace).has(name);
}

/** Keys that name what an object uses and never what it makes. */
const USES = /^serviceAccount(?:Name)?$/;

const makers = perWorkspace((workspace): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const resource of workspace.resources) if (isCustom(resource)) addTexts(names, resource.data, USES);
  for (const { value } of workspace.documents) addTexts(names, value, USES);
  return names;
});
