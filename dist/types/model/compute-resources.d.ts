import type { Container } from './pod.js';
import type { Workspace } from './workspace.js';
export type ComputeResource = 'cpu' | 'memory';
/** Whether a container has a request, or gets one: from its own limit (unless it is to be explicit), from the pod, from a LimitRange. */
export declare function hasRequest(container: Container, key: ComputeResource, workspace: Workspace, version?: string, explicit?: boolean): boolean;
/** Whether a container has a limit, or gets one: from the pod or a LimitRange. */
export declare function hasLimit(container: Container, key: ComputeResource, workspace: Workspace, version?: string): boolean;
