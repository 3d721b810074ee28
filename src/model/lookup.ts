import type { Workspace } from './workspace.js';

/** A way to an index of a workspace, which is built when it is first asked for. */
export function perWorkspace<Index>(build: (workspace: Workspace) => Index): (workspace: Workspace) => Index {
  const built = new WeakMap<Workspace, Index>();
  return (workspace) => {
    let index = built.get(workspace);
    if (index === undefined) {
      index = build(workspace);
      built.set(workspace, index);
    }
    return index;
  };
}

/** Adds an item to the list of a key. */
export function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
