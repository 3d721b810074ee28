import type { KindMap } from './kinds.js';
import { append, perWorkspace } from './lookup.js';
import { items } from './loose.js';
import type { PodTemplate } from './pod.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

/** The name of the ServiceAccount that a pod runs as; `default` where it names none, undefined where it cannot be known. */
export function serviceAccountOf(pod: PodTemplate): string | undefined {
  const { serviceAccountName, serviceAccount } = pod.spec;
  const name: unknown = serviceAccountName ?? serviceAccount;
  if (name === undefined || name === null || name === '') return 'default';
  return typeof name === 'string' ? name : undefined;
}

/** The ServiceAccounts of a name that a pod may mean. */
export function serviceAccountsNamed(
  name: string,
  pod: PodTemplate,
  workspace: Workspace,
): readonly Resource<KindMap['ServiceAccount']>[] {
  const { namespace } = pod.resource;
  return (accounts(workspace).get(name) ?? []).filter(
    (account) => namespace === undefined || account.namespace === undefined || account.namespace === namespace,
  );
}

/** Whether a role is bound to a ServiceAccount anywhere, by its name or with all of its namespace. */
export function isBound(name: string, namespace: string, workspace: Workspace): boolean {
  const subjects = bound(workspace);
  return (
    subjects.has(`${namespace}/${name}`) ||
    subjects.has(`system:serviceaccounts:${namespace}`) ||
    subjects.has('system:serviceaccounts') ||
    subjects.has(`/${name}`)
  );
}

const accounts = perWorkspace((workspace): ReadonlyMap<string, readonly Resource<KindMap['ServiceAccount']>[]> => {
  const index = new Map<string, Resource<KindMap['ServiceAccount']>[]>();
  for (const account of workspace.all('ServiceAccount')) {
    if (account.name !== undefined) append(index, account.name, account);
  }
  return index;
});

const bound = perWorkspace((workspace): ReadonlySet<string> => {
  const subjects = new Set<string>();
  for (const binding of [...workspace.all('RoleBinding'), ...workspace.all('ClusterRoleBinding')]) {
    for (const { kind, name, namespace } of items(binding.data.subjects)) {
      if (typeof name !== 'string') continue;
      // A namespace that is not known may be any.
      const where = typeof namespace === 'string' ? namespace : '';
      subjects.add(kind === 'ServiceAccount' ? `${where}/${name}` : name);
    }
  }
  return subjects;
});
