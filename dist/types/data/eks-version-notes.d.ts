/** What a new minor version changes on EKS, beyond what a rule finds in a file. */
export interface VersionNote {
    readonly version: string;
    readonly note: string;
}
/**
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html and
 * https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-extended.html, verified 2026-11-21.
 */
export declare const EKS_VERSION_NOTES: readonly VersionNote[];
