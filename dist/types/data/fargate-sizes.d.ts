/** A row of Fargate's sizes: so much CPU comes with so much memory. */
export interface FargateRow {
    readonly vcpu: number;
    /** In gigabytes as Fargate counts them: 2^30 bytes. */
    readonly memory: readonly number[];
}
export interface FargateSize {
    readonly vcpu: number;
    readonly memory: number;
}
/** What Fargate adds to a pod's memory for the kubelet and its kin, in MiB. */
export declare const FARGATE_OVERHEAD_MIB = 256;
/** The most local disk that a pod may ask for, in GiB. */
export declare const FARGATE_LARGEST_DISK_GIB = 175;
/** The port that the kubelet of each Fargate pod takes. */
export declare const FARGATE_TAKEN_PORT = 10250;
/**
 * The sizes of Fargate pods, smallest first.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html, verified 2026-11-21.
 */
export declare const FARGATE_SIZES: readonly FargateRow[];
/** The size that a pod gets and is billed for; undefined where none is large enough. */
export declare function fargateSize(cpuMillis: number, memoryMib: number): FargateSize | undefined;
/** `0.25 vCPU with 0.5..2 GB, ...`: what can be asked for. */
export declare function fargateSizesText(): string;
