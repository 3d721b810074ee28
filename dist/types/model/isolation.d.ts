import type { PodTemplate } from './pod.js';
import type { Workspace } from './workspace.js';
export type Direction = 'Ingress' | 'Egress';
/** Whether a NetworkPolicy may select a pod and so close it in a direction, but for what the policies let through. */
export declare function mayBeIsolated(pod: PodTemplate, direction: Direction, workspace: Workspace): boolean;
/** Whether a namespace has a policy for all its pods in a direction. */
export declare function hasPolicyForAll(namespace: string, direction: Direction, workspace: Workspace): boolean;
