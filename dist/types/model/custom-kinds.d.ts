import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/** Whether a CustomResourceDefinition of the workspace serves an object's very API version. */
export declare function isServedByCrd({ group, kind, apiVersion }: Resource, workspace: Workspace): boolean;
