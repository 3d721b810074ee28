export declare const REMOVED_FEATURE_GATES: ReadonlyMap<string, string>;
/** A flag of the kubelet, or an argument of the kernel, that stops nodes from starting. */
export interface NodeFlag {
    readonly flag: string;
    readonly removedIn: string | undefined;
    readonly deprecatedIn: string;
    readonly advice: string;
}
/**
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html and -extended.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/dockershim-deprecation.html, verified 2026-11-21.
 */
export declare const NODE_FLAGS: readonly NodeFlag[];
/** The last Kubernetes version that EKS has Amazon Linux 2 for, and the day of its last AMI. */
export declare const LAST_AL2_VERSION = "1.32";
export declare const END_OF_AL2 = "2025-11-26";
