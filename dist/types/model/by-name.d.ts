import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/** Whole objects of a kind and name, whatever their group and namespace. */
export declare function objectsNamed(kind: string, name: string, workspace: Workspace): readonly Resource[];
/** Lists of all whole objects of one kind and name. */
export declare function objectsByName(workspace: Workspace): Generator<readonly Resource[]>;
/** Whether an object of a kind and name may stand in the namespace of the one that refers to it. */
export declare function mayExist(kind: string, name: string, from: Resource, workspace: Workspace): boolean;
/**
 * Whether a generator of a kustomization, or an object whose kind Kubernetes does not know (an ExternalSecret, a Certificate,
 * a ClusterConfig's service accounts), may make an object of a name: by its own name, or since it says it.
 */
export declare function mayBeMade(name: string, workspace: Workspace): boolean;
