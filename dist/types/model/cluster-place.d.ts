import type { Workspace } from './workspace.js';
/** Where a cluster runs, as far as its descriptions tell and agree. */
export interface ClusterPlace {
    readonly region: string | undefined;
    readonly account: string | undefined;
}
/** Where the cluster of a name runs. */
export declare function placeOfCluster(name: string | undefined, workspace: Workspace): ClusterPlace;
