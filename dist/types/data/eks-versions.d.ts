/** A Kubernetes minor version as EKS offers it. Dates are ISO dates. */
export interface EksVersion {
    readonly version: string;
    readonly released: string;
    /** The last day of standard support. */
    readonly endOfStandardSupport: string;
    /** The last day of extended support, which costs extra; undefined where EKS had none yet. */
    readonly endOfExtendedSupport: string | undefined;
}
/**
 * The versions of EKS, oldest first. A version newer than the last one is not wrong, only newer than this table.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html and https://endoflife.date/amazon-eks
 * (the AWS page gives release days one to four days earlier for 1.32 to 1.35; the end dates agree), verified 2026-11-21.
 */
export declare const EKS_VERSIONS: readonly EksVersion[];
/** The table's entry of a minor version; undefined of one that EKS never had or that is newer than the table. */
export declare function eksVersion(version: string): EksVersion | undefined;
/** The oldest version in standard support on a day: what a cluster of unknown version runs at least, if it is looked after. */
export declare function oldestStandardVersion(today: string): string;
/** The newest version but one: it has standard support for a while, and add-ons have caught up with it. */
export declare function defaultClusterVersion(): string;
