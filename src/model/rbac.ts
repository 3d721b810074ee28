import type { PolicyRule } from 'kubernetes-types/rbac/v1.js';
import { UNKNOWN } from '../source/unknown.js';
import type { KindMap } from './kinds.js';
import { perWorkspace } from './lookup.js';
import { items, type Loose, strings } from './loose.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

export type AnyRole = Resource<KindMap['Role']> | Resource<KindMap['ClusterRole']>;

type Rule = Loose<PolicyRule>;

/** The rules of a role that people write: none of one that Kubernetes or EKS keeps, or puts together from others. */
export function rulesOf(role: AnyRole): readonly Rule[] {
  const { data } = role;
  if (data.rules === undefined || isKept(role)) return [];
  return 'aggregationRule' in data && data.aggregationRule !== undefined ? [] : items(data.rules);
}

/** Roles and bindings that Kubernetes and EKS make themselves. */
export function isKept({ name, data }: Resource): boolean {
  if (name !== undefined && KEPT.test(name)) return true;
  return data.metadata?.labels?.['kubernetes.io/bootstrapping'] === 'rbac-defaults';
}

const KEPT = /^(?:system|eks|kubeadm):/;

/** Whether a list of a rule names one of these, or all by `*`. */
export function names(list: unknown, wanted: readonly string[]): boolean {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (item === '*' || (typeof item === 'string' && wanted.includes(item))) return true;
  return false;
}

/** The place in a list of the first of these; -1 where there is none. */
export function indexOfAny(list: unknown, wanted: readonly string[]): number {
  return Array.isArray(list) ? list.findIndex((item) => typeof item === 'string' && wanted.includes(item)) : -1;
}

/** An item of such a list as text. */
export function textAt(list: unknown, index: number): string {
  return Array.isArray(list) ? String(list[index]) : '';
}

/** Whether a rule is for objects of these names only. */
export function isNarrowed({ resourceNames }: Rule): boolean {
  const list: unknown = resourceNames;
  return list === UNKNOWN || (Array.isArray(list) && list.length > 0);
}

/** Whether a rule is about API groups of Kubernetes itself, not only about those that an operator brings. */
export function isAboutKubernetes({ apiGroups }: Rule): boolean {
  return strings(apiGroups).some((group) => group === '*' || !group.includes('.') || group.endsWith('.k8s.io'));
}

/** Whether a rule allows everything with everything. */
export function allowsAll(rule: Rule): boolean {
  return isStar(rule.verbs) && isStar(rule.resources) && isStar(rule.apiGroups) && !isNarrowed(rule);
}

function isStar(list: unknown): boolean {
  return Array.isArray(list) && list.includes('*');
}

/** Roles by kind, namespace and name. */
export const roleNamed = (kind: string, namespace: string, name: string, workspace: Workspace): AnyRole | undefined =>
  roles(workspace).get(kind === 'Role' ? `${namespace}/${name}` : name);

const roles = perWorkspace((workspace): ReadonlyMap<string, AnyRole> => {
  const index = new Map<string, AnyRole>();
  for (const role of workspace.all('ClusterRole')) if (role.name !== undefined) index.set(role.name, role);
  for (const role of workspace.all('Role')) {
    if (role.name !== undefined) index.set(`${role.effectiveNamespace}/${role.name}`, role);
  }
  return index;
});
