import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/**
 * All objects of a whole object's group, kind, namespace and name, itself too, in the order of their files' paths. None where
 * it stands alone, or where the name or the namespace is not known or is made up by the API server.
 */
export declare function namesakesOf(resource: Resource, workspace: Workspace): readonly Resource[];
