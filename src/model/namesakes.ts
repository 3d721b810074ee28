import { append, perWorkspace } from './lookup.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/**
 * All objects of a whole object's group, kind, namespace and name, itself too, in the order of their files' paths. None where
 * it stands alone, or where the name or the namespace is not known or is made up by the API server.
 */
export function namesakesOf(resource: Resource, workspace: Workspace): readonly Resource[] {
  return shared(workspace).get(resource) ?? [];
}

const shared = perWorkspace((workspace): ReadonlyMap<Resource, readonly Resource[]> => {
  const lists = new Map<string, Resource[]>();
  for (const resource of workspace.resources) {
    const key = keyOf(resource);
    if (key !== undefined) append(lists, key, resource);
  }
  const index = new Map<Resource, readonly Resource[]>();
  for (const list of lists.values()) {
    if (list.length < 2) continue;
    list.sort(byFile);
    for (const resource of list) index.set(resource, list);
  }
  return index;
});

/** Within a file the order of the documents stays, since sorting is stable. */
function byFile(one: Resource, other: Resource): number {
  const a = one.document.file.path;
  const b = other.document.file.path;
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf({ group, kind, name, namespace, data }: Resource): string | undefined {
  const written: unknown = data.metadata?.namespace ?? undefined;
  if (name === undefined || name === '' || written !== namespace) return undefined;
  return `${group}\n${kind}\n${namespace ?? ''}\n${name}`;
}
