import { objectsByName } from './by-name.js';
import { append, perWorkspace } from './lookup.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/**
 * All objects of a whole object's group, kind, namespace and name, itself too, in the order of their files' paths. None where
 * it stands alone, or where the name or the namespace is not known or is made up by the API server.
 */
export function namesakesOf(resource: Resource, workspace: Workspace): readonly Resource[] {
  return shared(workspace).get(resource) ?? NONE;
}

const NONE: readonly Resource[] = [];

const shared = perWorkspace((workspace): ReadonlyMap<Resource, readonly Resource[]> => {
  const index = new Map<Resource, readonly Resource[]>();
  for (const same of objectsByName(workspace)) {
    // Most objects have a name of their own, so that no key is built for them.
    if (same.length > 1) addNamesakes(index, same);
  }
  return index;
});

function addNamesakes(index: Map<Resource, readonly Resource[]>, same: readonly Resource[]): void {
  const lists = new Map<string, Resource[]>();
  for (const resource of same) {
    if (isNamespaceKnown(resource)) append(lists, `${resource.group}\n${resource.namespace ?? ''}`, resource);
  }
  for (const list of lists.values()) {
    if (list.length < 2) continue;
    list.sort(byFile);
    for (const resource of list) index.set(resource, list);
  }
}

function isNamespaceKnown({ namespace, data }: Resource): boolean {
  return ((data.metadata?.namespace as unknown) ?? undefined) === namespace;
}

/** Within a file the order of the documents stays, since sorting is stable. */
function byFile(one: Resource, other: Resource): number {
  const a = one.document.file.path;
  const b = other.document.file.path;
  return a < b ? -1 : a > b ? 1 : 0;
}
