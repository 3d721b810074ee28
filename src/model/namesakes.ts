import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

const INDEXES = new WeakMap<Workspace, ReadonlyMap<string, readonly Resource[]>>();

/**
 * All objects of a resource's group, kind, namespace and name, itself too, in the order of their files' paths. None where the
 * name or the namespace is not known or is made up by the API server.
 */
export function namesakesOf(resource: Resource, workspace: Workspace): readonly Resource[] {
  let index = INDEXES.get(workspace);
  if (!index) {
    index = build(workspace);
    INDEXES.set(workspace, index);
  }
  const key = keyOf(resource);
  return (key === undefined ? undefined : index.get(key)) ?? [];
}

function build(workspace: Workspace): ReadonlyMap<string, readonly Resource[]> {
  const index = new Map<string, Resource[]>();
  for (const resource of workspace.resources) {
    const key = keyOf(resource);
    if (key === undefined) continue;
    const list = index.get(key);
    if (list) list.push(resource);
    else index.set(key, [resource]);
  }
  for (const list of index.values()) if (list.length > 1) list.sort(byFile);
  return index;
}

/** Within a file the order of the documents stays, since sorting is stable. */
function byFile(one: Resource, other: Resource): number {
  const a = one.document.file.path;
  const b = other.document.file.path;
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf({ group, kind, name, namespace, data }: Resource): string | undefined {
  const written: unknown = data.metadata?.namespace ?? undefined;
  if (name === undefined || name === '' || written !== namespace) return undefined;
  return [group, kind, namespace ?? '', name].join('\n');
}
