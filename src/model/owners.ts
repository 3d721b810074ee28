import { objectsNamed } from './by-name.js';
import { isKnownKind } from './kinds.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/** Whether the object that made this one is here too, as in what `kubectl get all -o yaml` prints. */
export function holdsOwnerOf(resource: Resource, workspace: Workspace): boolean {
  const { effectiveNamespace: namespace } = resource;
  for (const { kind, name } of resource.owners) {
    if (typeof kind !== 'string' || typeof name !== 'string') continue;
    for (const owner of objectsNamed(kind, name, workspace)) {
      if (isKnownKind(kind, owner.group) && owner.effectiveNamespace === namespace) return true;
    }
  }
  return false;
}
