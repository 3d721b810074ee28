import type { KindMap } from './kinds.js';
import type { PodTemplate } from './pod.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
/**
 * Objects that can possibly select one of the pods, in the order of the workspace: found by a pair of their selector, so that
 * a large workspace is not searched for every pod.
 */
type Candidates<Kind extends keyof KindMap> = (pods: readonly PodTemplate[], workspace: Workspace) => readonly Resource<KindMap[Kind]>[];
export declare const candidateBudgets: Candidates<"PodDisruptionBudget">;
export declare const candidateServices: Candidates<"Service">;
export declare const candidatePolicies: Candidates<"NetworkPolicy">;
export {};
