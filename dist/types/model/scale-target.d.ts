import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
interface Reference {
    readonly kind?: unknown;
    readonly name?: unknown;
}
/** What an autoscaler says it scales, by the field of its kind. */
export declare function scaleTargetOf(autoscaler: Resource): {
    readonly kind: string;
    readonly name: string;
} | undefined;
/** Workloads of the workspace that an autoscaler scales for certain: applied with it, to the same namespace. */
export declare function scaledBy(autoscaler: Resource, workspace: Workspace): readonly Resource[];
/** Autoscalers of every kind that act on a workload for certain, in the order of the workspace. */
export declare function scalersOf(workload: Resource, workspace: Workspace): readonly Resource[];
/** Autoscalers of every kind, in any namespace, that name an object of this kind and name. */
export declare function autoscalersNaming({ kind, name }: Reference, workspace: Workspace): readonly Resource[];
/** Whether more than one autoscaler of the workspace names what this one scales. */
export declare function hasSibling(autoscaler: Resource, workspace: Workspace): boolean;
export {};
