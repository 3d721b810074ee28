import { isKnownKind } from './kinds.js';
import { perWorkspace } from './lookup.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/** Whether the object that made this one is here too, as in what `kubectl get all -o yaml` prints. */
export function holdsOwnerOf(resource: Resource, workspace: Workspace): boolean {
  const { owners, effectiveNamespace: namespace } = resource;
  return owners.some(
    ({ kind, name }) =>
      typeof kind === 'string' && typeof name === 'string' && named(workspace).has(keyOf(kind, namespace, name)),
  );
}

const named = perWorkspace((workspace): ReadonlySet<string> => {
  const known = workspace.resources.filter(({ kind, group }) => isKnownKind(kind, group));
  return new Set(known.map(({ kind, effectiveNamespace, name }) => keyOf(kind, effectiveNamespace, name ?? '')));
});

function keyOf(kind: string, namespace: string, name: string): string {
  return `${kind}/${namespace}/${name}`;
}
