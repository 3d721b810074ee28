import type { Located } from './resource.js';
import type { Workspace } from './workspace.js';
/** A taint that keeps pods away. */
export interface Taint {
    readonly key: string;
    readonly value: string;
    readonly effect: string;
}
/** Nodes that the files describe: a node group, or a NodePool of Karpenter or Auto Mode. */
export interface NodeSource extends Located {
    readonly kind: 'node group' | 'NodePool';
    readonly name: string | undefined;
    /** Labels that its nodes get; undefined where that cannot be known. */
    readonly labels: Readonly<Record<string, unknown>> | undefined;
    /** Label keys that Karpenter lets pods choose, with whether it can give a value. */
    readonly offers: (key: string, value: string) => boolean;
    /** undefined where they cannot be known. */
    readonly taints: readonly Taint[] | undefined;
    readonly windows: boolean;
}
/** Everything in the workspace that makes nodes. */
export declare const nodeSources: (workspace: Workspace) => readonly NodeSource[];
/** Whether a list of tolerations lets a pod onto nodes with a taint; true where that cannot be known, since it excuses. */
export declare function tolerates(tolerations: unknown, taint: Taint): boolean;
