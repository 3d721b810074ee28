import type { Resource } from './resource.js';
/**
 * Whether two objects can be in one namespace: for what excuses. An object that names none lands wherever it is applied;
 * what accuses compares `effectiveNamespace` instead.
 */
export declare function mayShareNamespace(one: Resource, other: Resource): boolean;
