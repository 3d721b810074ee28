import type { PodTemplate } from './pod.js';
import type { Workspace } from './workspace.js';

/** A way to an index of something, which is built when it is first asked for. */
export function per<Owner extends object, Index>(build: (owner: Owner) => Index): (owner: Owner) => Index {
  const built = new WeakMap<Owner, Index>();
  return (owner) => {
    let index = built.get(owner);
    if (index === undefined) {
      index = build(owner);
      built.set(owner, index);
    }
    return index;
  };
}

export function perWorkspace<Index>(build: (workspace: Workspace) => Index): (workspace: Workspace) => Index {
  return per(build);
}

/** For what a rule asks of a pod again for each of its containers or volumes. */
export function perPod<Index>(build: (pod: PodTemplate) => Index): (pod: PodTemplate) => Index {
  return per(build);
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
const indexesOf = per((_: readonly unknown[]) => new Map<KeyOf, ReadonlyMap<unknown, number>>());

/** Where in a list the first item with a key stands; -1 where none does. `keyOf` is the same function each time. */
export function firstWith<Item>(list: readonly Item[], keyOf: (item: Item) => unknown, key: unknown): number {
  if (list.length < LONG) return list.findIndex((item) => keyOf(item) === key);
  const known = indexesOf(list);
  const index = known.get(keyOf) ?? new Map(list.map((item, at) => [keyOf(item), at] as const).reverse());
  known.set(keyOf, index);
  return index.get(key) ?? -1;
}
