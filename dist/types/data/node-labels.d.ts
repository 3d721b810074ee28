/** A label of nodes that has a successor, or that no node of EKS carries. */
export interface LegacyLabel {
    /** The label of the same value; undefined where there is none. */
    readonly replacement: string | undefined;
    /** What is wrong with it. */
    readonly fault: string;
    /** No node that EKS, Karpenter or eksctl makes carries it. */
    readonly absent: boolean;
}
/**
 * Source: https://kubernetes.io/docs/reference/labels-annotations-taints/, the warnings of kube-apiserver 1.36
 * (pkg/api/node/util.go), and https://eksctl.io/usage/nodegroups/ for eksctl's own; the control plane of EKS has no nodes:
 * https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html, verified 2026-11-21.
 */
export declare const LEGACY_NODE_LABELS: ReadonlyMap<string, LegacyLabel>;
