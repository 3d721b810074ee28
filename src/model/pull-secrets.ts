import { perWorkspace } from './lookup.js';
import type { PodTemplate } from './pod.js';
import type { Workspace } from './workspace.js';

/** Whether a pod logs in to registries with a secret of its own, or of a service account that may be its. */
export function mayPullWithSecret({ spec, resource }: PodTemplate, workspace: Workspace): boolean {
  if (mayNameSecrets(spec.imagePullSecrets)) return true;
  const account: unknown = spec.serviceAccountName ?? spec.serviceAccount ?? 'default';
  if (typeof account !== 'string') return true;
  const namespaces = accountsWithSecrets(workspace).get(account);
  return (
    namespaces !== undefined &&
    (resource.namespace === undefined || namespaces.has(resource.namespace) || namespaces.has(''))
  );
}

/** What cannot be known may be a list of secrets. */
function mayNameSecrets(list: unknown): boolean {
  return list !== undefined && list !== null && (!Array.isArray(list) || list.length > 0);
}

/** Namespaces of the service accounts that bring secrets, by name; '' of one that names none. */
const accountsWithSecrets = perWorkspace((workspace): ReadonlyMap<string, ReadonlySet<string>> => {
  const index = new Map<string, Set<string>>();
  for (const { data, name = '', namespace = '' } of workspace.all('ServiceAccount')) {
    if (!mayNameSecrets(data.imagePullSecrets)) continue;
    const namespaces = index.get(name) ?? new Set<string>();
    index.set(name, namespaces.add(namespace));
  }
  return index;
});
