/** What one type of EBS volume lets be chosen. A missing entry means that there is nothing to choose. */
export interface EbsVolumeType {
  /** I/O operations a second, of the volume and per GiB of it. */
  readonly iops?: { readonly min: number; readonly max: number; readonly maxPerGib: number };
  /** AWS refuses the volume without a choice of IOPS. */
  readonly iopsRequired?: true;
  /** MiB a second, of the volume and per provisioned I/O operation a second. */
  readonly throughput?: { readonly min: number; readonly max: number; readonly maxPerIops: number };
}

/**
 * The current types; `gp2` and `standard` are left out, which cost more and do less than `gp3`.
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html,
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html and
 * https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md, verified 2026-11-21.
 */
export const EBS_VOLUME_TYPES = {
  gp3: {
    iops: { min: 3000, max: 80_000, maxPerGib: 500 },
    throughput: { min: 125, max: 2000, maxPerIops: 0.25 },
  },
  io1: { iops: { min: 100, max: 64_000, maxPerGib: 50 }, iopsRequired: true },
  io2: { iops: { min: 100, max: 256_000, maxPerGib: 1000 }, iopsRequired: true },
  st1: {},
  sc1: {},
} as const satisfies Readonly<Record<string, EbsVolumeType>>;
