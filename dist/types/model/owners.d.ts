import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/** Whether the object that made this one is here too, as in what `kubectl get all -o yaml` prints. */
export declare function holdsOwnerOf(resource: Resource, workspace: Workspace): boolean;
