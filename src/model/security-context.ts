import type { Path } from '../source/path.js';
import { UNKNOWN } from '../source/unknown.js';
import { isMapping } from './loose.js';
import type { Container, PodTemplate } from './pod.js';
import type { Located } from './resource.js';

/** A field of a container's own security context: undefined where it is not written, UNKNOWN where it cannot be known. */
export function ownField(container: Container, field: string): unknown {
  return fieldOf(container.data.securityContext, field);
}

/** A field of a pod's security context. */
export function podField(pod: PodTemplate, field: string): unknown {
  return fieldOf(pod.spec.securityContext, field);
}

/** A field as the kubelet merges it: the container's, or the pod's where the container says nothing. */
export function effectiveField(container: Container, field: string): unknown {
  const own = ownField(container, field);
  return own === undefined ? podField(container.pod, field) : own;
}

/** Where the field stands that counts for a container; the container's own place where it is not written at all. */
export function placeOf(container: Container, field: string): { readonly node: Located; readonly at: Path } {
  const inherited = ownField(container, field) === undefined && podField(container.pod, field) !== undefined;
  return inherited
    ? { node: container.pod, at: ['spec', 'securityContext', field] }
    : { node: container, at: ['securityContext', field] };
}

/** The pod shares no user ids with its node: its root is nobody there. */
export function hasOwnUsers(pod: PodTemplate): boolean {
  return (pod.spec as { readonly hostUsers?: unknown }).hostUsers === false;
}

function fieldOf(context: unknown, field: string): unknown {
  if (context === UNKNOWN) return UNKNOWN;
  return isMapping(context) ? (context[field] ?? undefined) : undefined;
}
