import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
export type Budget = Resource<PodDisruptionBudget>;
/** A number of pods, or a share of them. */
export interface Amount {
    readonly value: number;
    readonly percent: boolean;
}
/** The pods that a budget counts, as far as the files near it tell. */
export interface Population {
    readonly count: number;
    /** The workloads that run them. */
    readonly workloads: readonly Resource[];
    /** A workload says nothing, so that an autoscaler that was not read may decide. */
    readonly assumed: boolean;
}
/** Reads `minAvailable` or `maxUnavailable`; undefined where the API server refuses it. */
export declare function parseAmount(value: unknown): Amount | undefined;
/** Pods that an amount stands for; shares are rounded up, as the disruption controller does. */
export declare function podsOf({ value, percent }: Amount, count: number): number;
/** The pods that a budget selects, or undefined where one of their workloads, or its size, is not known, or they are too many. */
export declare function populationOf(budget: Budget, workspace: Workspace): Population | undefined;
/** Another budget that selects pods which this one selects too. */
export declare function rivalOf(budget: Budget, workspace: Workspace): Budget | undefined;
