import { BUILT_IN_OBJECTS } from '../data/built-in-objects.js';
import { SYSTEM_NAMESPACES } from '../data/system-namespaces.js';
import { mayBeMade, mayExist, objectsNamed } from './by-name.js';
import { append, perWorkspace } from './lookup.js';
import { isMapping } from './loose.js';
import { mayShareNamespace } from './namespace.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/** Kinds whose objects mostly come from elsewhere: nothing is missed of them unless the files are all there is. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'Secret',
  'PriorityClass',
  'StorageClass',
  'Namespace',
  'RuntimeClass',
]);

/**
 * Whether an object that another one refers to is missing: where the files are all there is, or where there are others of its
 * kind next to the one that refers to it. What EKS, a generator or an operator may make is never missed, and neither is
 * anything in the namespaces of the system.
 */
export function isMissing(kind: string, name: unknown, from: Resource, workspace: Workspace): name is string {
  if (typeof name !== 'string' || name === '' || from.part || mayExist(kind, name, from, workspace)) return false;
  if (BUILT_IN_OBJECTS[kind]?.has(name) || SYSTEM_NAMESPACES.has(from.effectiveNamespace) || from.owned) return false;
  if (!workspace.complete && (ELSEWHERE.has(kind) || !hasNeighbour(kind, from, workspace))) return false;
  return !mayBeMade(name, workspace);
}

/** Whether an object of a kind is applied with another to the same namespace. */
function hasNeighbour(kind: string, from: Resource, workspace: Workspace): boolean {
  for (const other of byKind(workspace).get(kind) ?? []) {
    if (other.effectiveNamespace === from.effectiveNamespace && workspace.near(other, from)) return true;
  }
  return false;
}

const byKind = perWorkspace((workspace): ReadonlyMap<string, readonly Resource[]> => {
  const kinds = new Map<string, Resource[]>();
  for (const resource of workspace.resources) append(kinds, resource.kind, resource);
  return kinds;
});

/**
 * The ConfigMap or Secret that lacks a key which another object reads from it; undefined where it has the key, where what it
 * holds is not known, or where it is not there or not near.
 */
export function holderWithoutKey(
  kind: 'ConfigMap' | 'Secret',
  name: string,
  key: string,
  from: Resource,
  workspace: Workspace,
): Resource | undefined {
  let lacking: Resource | undefined;
  for (const holder of objectsNamed(kind, name, workspace)) {
    if (!mayShareNamespace(holder, from)) continue;
    if (!workspace.near(holder, from) || mayHoldKey(holder, key)) return undefined;
    lacking = holder;
  }
  const isPatched = (part: Resource): boolean => part.kind === kind && part.name === name;
  return lacking && !workspace.parts.some(isPatched) && !mayBeMade(name, workspace) ? lacking : undefined;
}

function mayHoldKey({ data }: Resource, key: string): boolean {
  let empty = true;
  const { data: own, stringData, binaryData } = data as Readonly<Record<string, unknown>>;
  for (const map of [own, stringData, binaryData]) {
    if (map === undefined || map === null) continue;
    if (!isMapping(map) || Object.hasOwn(map, key)) return true;
    if (Object.keys(map).length > 0) empty = false;
  }
  // Something fills in one that is empty: an operator, or a person once.
  return empty;
}
