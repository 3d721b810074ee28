import type { Resource } from './resource.js';

/**
 * Whether two objects can be in one namespace: for what excuses. An object that names none lands wherever it is applied;
 * what accuses compares `effectiveNamespace` instead.
 */
export function mayShareNamespace(one: Resource, other: Resource): boolean {
  return one.namespace === undefined || other.namespace === undefined || one.namespace === other.namespace;
}
