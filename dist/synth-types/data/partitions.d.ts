/** A partition of AWS: accounts, ARNs and credentials of one mean nothing in another. */
export interface Partition {
    readonly id: string;
    /** Of its region names. */
    readonly regions: RegExp;
    /** Of its service endpoints. */
    readonly dnsSuffix: string;
}
/**
 * The partitions that aws-iam-authenticator and the AWS SDKs know. `aws` stands last: its regions are those of no other.
 * Source: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html and
 * https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go, verified 2026-11-21.
 */
export declare const PARTITIONS: readonly Partition[];
export declare function isPartition(id: string): boolean;
/** The partition that a region lies in; undefined of what is no region. */
export declare function partitionOf(region: string): Partition | undefined;
