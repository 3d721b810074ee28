import { perWorkspace } from './lookup.js';
import { items } from './loose.js';
import type { PodTemplate } from './pod.js';
import type { Workspace } from './workspace.js';

/** Whether a pod logs in to registries with a secret of its own, or of a service account that may be its. */
export function mayPullWithSecret({ spec, resource }: PodTemplate, workspace: Workspace): boolean {
  const own: unknown = spec.imagePullSecrets;
  // What cannot be known may be a list of secrets.
  if (own !== undefined && own !== null && (!Array.isArray(own) || own.length > 0)) return true;
  const account: unknown = spec.serviceAccountName ?? spec.serviceAccount ?? 'default';
  const namespaces = typeof account === 'string' ? accountsWithSecrets(workspace).get(account) : undefined;
  return (
    namespaces !== undefined &&
    (resource.namespace === undefined || namespaces.has(resource.namespace) || namespaces.has(''))
  );
}

/** Namespaces of the service accounts that bring secrets, by name; '' of one that names none. */
const accountsWithSecrets = perWorkspace((workspace): ReadonlyMap<string, ReadonlySet<string>> => {
  const index = new Map<string, Set<string>>();
  for (const { data, name = '', namespace = '' } of workspace.all('ServiceAccount')) {
    if (items(data.imagePullSecrets).length === 0) continue;
    const namespaces = index.get(name) ?? new Set<string>();
    index.set(name, namespaces.add(namespace));
  }
  return index;
});
