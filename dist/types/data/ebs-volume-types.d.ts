/** What one type of EBS volume lets be chosen. A missing entry means that there is nothing to choose. */
export interface EbsVolumeType {
    /** I/O operations a second, of the volume and per GiB of it. */
    readonly iops?: {
        readonly min: number;
        readonly max: number;
        readonly maxPerGib: number;
    };
    /** AWS refuses the volume without a choice of IOPS. */
    readonly iopsRequired?: true;
    /** MiB a second, of the volume and per provisioned I/O operation a second. */
    readonly throughput?: {
        readonly min: number;
        readonly max: number;
        readonly maxPerIops: number;
    };
}
/**
 * The current types; `gp2` and `standard` are left out, which cost more and do less than `gp3`.
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html,
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html and
 * https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md, verified 2026-11-21.
 */
export declare const EBS_VOLUME_TYPES: {
    readonly gp3: {
        readonly iops: {
            readonly min: 3000;
            readonly max: 80000;
            readonly maxPerGib: 500;
        };
        readonly throughput: {
            readonly min: 125;
            readonly max: 2000;
            readonly maxPerIops: 0.25;
        };
    };
    readonly io1: {
        readonly iops: {
            readonly min: 100;
            readonly max: 64000;
            readonly maxPerGib: 50;
        };
        readonly iopsRequired: true;
    };
    readonly io2: {
        readonly iops: {
            readonly min: 100;
            readonly max: 256000;
            readonly maxPerGib: 1000;
        };
        readonly iopsRequired: true;
    };
    readonly st1: {};
    readonly sc1: {};
};
