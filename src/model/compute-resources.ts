import type { LimitRangeItem } from 'kubernetes-types/core/v1.js';
import { UNKNOWN } from '../source/unknown.js';
import { isMapping, items, type Loose } from './loose.js';
import { mayShareNamespace } from './namespace.js';
import type { Container, PodTemplate } from './pod.js';
import { isAtLeast } from './version.js';
import type { Workspace } from './workspace.js';

export type ComputeResource = 'cpu' | 'memory';
type Bound = 'requests' | 'limits';

/** Where a LimitRange takes a container's missing value from, as the LimitRanger admission plug-in does. */
const SUPPLIERS: Readonly<Record<Bound, readonly (keyof LimitRangeItem)[]>> = {
  requests: ['defaultRequest', 'default', 'max', 'min'],
  limits: ['default', 'max'],
};

/** Whether a container has a request, or gets one: from its own limit (unless it is to be explicit), from the pod, from a LimitRange. */
export function hasRequest(
  container: Container,
  key: ComputeResource,
  workspace: Workspace,
  version?: string,
  explicit = false,
): boolean {
  return (
    states(container.data.resources, 'requests', key) ||
    (!explicit && states(container.data.resources, 'limits', key)) ||
    podStates(container.pod, ['requests', 'limits'], key, version) ||
    limitRangeSupplies(container, 'requests', key, workspace)
  );
}

/** Whether a container has a limit, or gets one: from the pod or a LimitRange. */
export function hasLimit(container: Container, key: ComputeResource, workspace: Workspace, version?: string): boolean {
  return (
    states(container.data.resources, 'limits', key) ||
    podStates(container.pod, ['limits'], key, version) ||
    limitRangeSupplies(container, 'limits', key, workspace)
  );
}

/** A value that cannot be known counts as stated; null, which reads as 0, does not. */
function states(resources: unknown, bound: Bound, key: string): boolean {
  if (resources === UNKNOWN) return true;
  const values = isMapping(resources) ? resources[bound] : undefined;
  return values === UNKNOWN || (isMapping(values) && (values[key] ?? null) !== null);
}

/** Resources of the pod as a whole: dropped without a word before 1.34. */
function podStates(pod: PodTemplate, bounds: readonly Bound[], key: string, version: string | undefined): boolean {
  if (version !== undefined && !isAtLeast(version, '1.34')) return false;
  const { resources } = pod.spec as { readonly resources?: unknown };
  return bounds.some((bound) => states(resources, bound, key));
}

function limitRangeSupplies(container: Container, bound: Bound, key: string, workspace: Workspace): boolean {
  return workspace.all('LimitRange').some((limitRange) => {
    if (!mayShareNamespace(limitRange, container.pod.resource)) return false;
    const limits: unknown = limitRange.data.spec?.limits;
    return limits === UNKNOWN || items(limitRange.data.spec?.limits).some((item) => supplies(item, bound, key));
  });
}

function supplies(item: Loose<LimitRangeItem>, bound: Bound, key: string): boolean {
  if (item.type !== 'Container' && item.type !== UNKNOWN) return false;
  return SUPPLIERS[bound].some((field) => {
    const values: unknown = item[field];
    return values === UNKNOWN || (isMapping(values) && Object.hasOwn(values, key));
  });
}
