import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
/** Volumes of Amazon EBS: one pod at a time, in one availability zone. Not on Fargate. */
export interface EbsStorageClassProps {
    /**
     * Name of the StorageClass.
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Type of the volumes: SSD `gp3`, SSD with guaranteed IOPS `io2` (`io1` where a region has no io2), disks `st1` (throughput) and `sc1` (cold).
     * @default gp3
     */
    readonly type?: 'gp3' | 'io1' | 'io2' | 'st1' | 'sc1';
    /**
     * I/O operations a second of a volume, whatever its size: gp3 3000..80000, io1 100..64000, io2 100..256000. Volumes that are too small for them
     * (gp3 500 a GiB, io1 50, io2 1000) are refused.
     * @minimum 100
     * @maximum 256000
     * @default 3000 for gp3; io1 and io2 need `iops` or `iopsPerGib`
     */
    readonly iops?: number;
    /**
     * I/O operations a second for each GiB of a volume, instead of `iops`: gp3 1..500, io1 1..50, io2 1..1000.
     * @minimum 1
     * @maximum 1000
     * @default none
     */
    readonly iopsPerGib?: number;
    /**
     * Throughput of gp3 volumes in MiB a second, 125..2000, at most a quarter of the IOPS.
     * @minimum 125
     * @maximum 2000
     * @default 125
     */
    readonly throughput?: number;
    /**
     * Whether volumes are encrypted.
     * @default true
     */
    readonly encrypted?: boolean;
    /**
     * ARN of the KMS key that encrypts them.
     * @pattern ^arn:aws[a-z-]*:kms:
     * @default the key of the account for EBS
     */
    readonly kmsKey?: string;
    /**
     * File system that new volumes are formatted with.
     * @default ext4
     */
    readonly fsType?: 'ext3' | 'ext4' | 'xfs';
    /**
     * What happens to a volume when its claim is deleted.
     * @default Delete
     */
    readonly reclaim?: 'Delete' | 'Retain';
    /**
     * Whether claims without a class get this one. Of several default classes the newest counts.
     * @default false
     */
    readonly default?: boolean;
    /**
     * Whether volumes can grow.
     * @default true
     */
    readonly expandable?: boolean;
    /**
     * When a volume is made: `WaitForFirstConsumer` makes it in the zone of the pod that first uses it, `Immediate` in any zone, where the pod may not fit.
     * @default WaitForFirstConsumer
     */
    readonly binding?: 'WaitForFirstConsumer' | 'Immediate';
    /**
     * Availability zones of the volumes.
     * @default any
     */
    readonly zones?: readonly string[];
    /**
     * Tags of the volumes in AWS, 50 at most.
     * @default those of the driver
     */
    readonly tags?: Readonly<Record<string, string>>;
    /**
     * Options of mount(8).
     * @default none
     */
    readonly mountOptions?: readonly string[];
    /**
     * Whether EKS Auto Mode makes the volumes (`ebs.csi.eks.amazonaws.com`) or the add-on aws-ebs-csi-driver (`ebs.csi.aws.com`).
     * @default whether the cluster runs in Auto Mode
     */
    readonly autoMode?: boolean;
}
/** A StorageClass for volumes of Amazon EBS. Everything but `default`, `expandable` and `zones` is fixed once it is made. */
export declare class EbsStorageClass extends Construct {
    /** Name of the StorageClass. */
    readonly name: string;
    readonly apiObject: ApiObject;
    constructor(scope: Construct, id: string, props?: EbsStorageClassProps);
    private checkKey;
}
