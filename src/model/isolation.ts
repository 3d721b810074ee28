import type { KindMap } from './kinds.js';
import { append, perWorkspace } from './lookup.js';
import { mayShareNamespace } from './namespace.js';
import type { PodTemplate } from './pod.js';
import type { Resource } from './resource.js';
import { isEmptySelector, matchesSelector } from './selector.js';
import type { Workspace } from './workspace.js';

type Policy = Resource<KindMap['NetworkPolicy']>;

export type Direction = 'Ingress' | 'Egress';

/** Whether a NetworkPolicy may select a pod and so close it in a direction, but for what the policies let through. */
export function mayBeIsolated(pod: PodTemplate, direction: Direction, workspace: Workspace): boolean {
  return policiesFor(pod.resource, workspace).some(
    (policy) =>
      isAbout(policy, direction) &&
      mayShareNamespace(policy, pod.resource) &&
      matchesSelector(policy.data.spec?.podSelector ?? {}, pod.labels) !== false,
  );
}

/** Whether a namespace has a policy for all its pods in a direction. */
export function hasPolicyForAll(namespace: string, direction: Direction, workspace: Workspace): boolean {
  return (policies(workspace).get(namespace) ?? []).some(
    (policy) => isAbout(policy, direction) && isEmptySelector(policy.data.spec?.podSelector ?? {}),
  );
}

/** A policy is about what comes in unless it says otherwise, and about what goes out where it says or has such rules. */
function isAbout(policy: Policy, direction: Direction): boolean {
  const { spec } = policy.data;
  const types: unknown = spec?.policyTypes;
  if (Array.isArray(types) && types.length > 0)
    return types.some((type) => type === direction || typeof type !== 'string');
  return direction === 'Ingress' || spec?.egress !== undefined;
}

function policiesFor(resource: Resource, workspace: Workspace): readonly Policy[] {
  if (resource.namespace === undefined) return workspace.all('NetworkPolicy');
  const index = policies(workspace);
  return [...(index.get(resource.namespace) ?? []), ...(index.get('') ?? [])];
}

const policies = perWorkspace((workspace): ReadonlyMap<string, readonly Policy[]> => {
  const index = new Map<string, Policy[]>();
  for (const policy of workspace.all('NetworkPolicy')) append(index, policy.namespace ?? '', policy);
  return index;
});
