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

/** From this length on a list is indexed: in a file that means harm there is one of many thousand items. */
const LONG = 100;
type KeyOf = (item: never) => unknown;
const indexes = new WeakMap<readonly unknown[], Map<KeyOf, ReadonlyMap<unknown, number>>>();

/** Where in a list the first item with a key stands; -1 where none does. `keyOf` is the same function each time. */
export function firstWith<Item>(list: readonly Item[], keyOf: (item: Item) => unknown, key: unknown): number {
  if (list.length < LONG) return list.findIndex((item) => keyOf(item) === key);
  const known = indexes.get(list) ?? new Map<KeyOf, ReadonlyMap<unknown, number>>();
  indexes.set(list, known);
  const index = known.get(keyOf) ?? new Map(list.map((item, at) => [keyOf(item), at] as const).reverse());
  known.set(keyOf, index);
  return index.get(key) ?? -1;
}
