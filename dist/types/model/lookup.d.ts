import type { PodTemplate } from './pod.js';
import type { Workspace } from './workspace.js';
/** A way to an index of something, which is built when it is first asked for. */
export declare function per<Owner extends object, Index>(build: (owner: Owner) => Index): (owner: Owner) => Index;
export declare function perWorkspace<Index>(build: (workspace: Workspace) => Index): (workspace: Workspace) => Index;
/** For what a rule asks of a pod again for each of its containers or volumes. */
export declare function perPod<Index>(build: (pod: PodTemplate) => Index): (pod: PodTemplate) => Index;
/** Adds an item to the list of a key. */
export declare function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void;
/** Where in a list the first item with a key stands; -1 where none does. `keyOf` is the same function each time. */
export declare function firstWith<Item>(list: readonly Item[], keyOf: (item: Item) => unknown, key: unknown): number;
