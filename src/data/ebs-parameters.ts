/** What a parameter of an EBS StorageClass takes. */
export interface EbsParameter {
  readonly name: string;
  /** `boolean`: only `true` counts, everything else is false. `number`: whole. `text`: letters and digits. */
  readonly takes: 'boolean' | 'number' | 'text' | 'any';
  /** Only file systems of the ext family, or only ext4. */
  readonly only?: 'ext' | 'ext4';
  /** EKS Auto Mode documents it too. */
  readonly autoMode?: true;
}

const EVERYWHERE = { autoMode: true } as const;

/**
 * Parameters of CreateVolume, in the driver's spelling; their case does not matter. Beside them stand `csi.storage.k8s.io/...`, which
 * the provisioner takes, and `tagSpecification_N`.
 * Source: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md and its pkg/driver/constants.go (1.64),
 * https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html for Auto Mode, verified 2026-11-21.
 */
export const EBS_PARAMETERS: readonly EbsParameter[] = [
  { name: 'type', takes: 'any', ...EVERYWHERE },
  { name: 'iops', takes: 'number', ...EVERYWHERE },
  { name: 'iopsPerGB', takes: 'number', ...EVERYWHERE },
  { name: 'allowAutoIOPSPerGBIncrease', takes: 'boolean', ...EVERYWHERE },
  { name: 'allowAutoIOPSIncreaseOnModify', takes: 'boolean' },
  { name: 'throughput', takes: 'number', ...EVERYWHERE },
  { name: 'encrypted', takes: 'boolean', ...EVERYWHERE },
  { name: 'kmsKeyId', takes: 'any', ...EVERYWHERE },
  { name: 'blockSize', takes: 'text', ...EVERYWHERE },
  { name: 'inodeSize', takes: 'text', ...EVERYWHERE },
  { name: 'bytesPerInode', takes: 'text', only: 'ext', ...EVERYWHERE },
  { name: 'numberOfInodes', takes: 'text', only: 'ext', ...EVERYWHERE },
  { name: 'ext4BigAlloc', takes: 'boolean', only: 'ext4', ...EVERYWHERE },
  { name: 'ext4ClusterSize', takes: 'text', only: 'ext4', ...EVERYWHERE },
  { name: 'ext4EncryptionSupport', takes: 'boolean', only: 'ext4' },
  { name: 'volumeInitializationRate', takes: 'number' },
  { name: 'blockAttachUntilInitialized', takes: 'boolean' },
  { name: 'outpostArn', takes: 'any' },
];

/** Old names of `csi.storage.k8s.io/fstype`, in lower case. Source: as above. */
export const EBS_FS_TYPE_ALIAS = 'fstype';

/** Once chose io2 Block Express, which every io2 volume is today. Source: as above. */
export const EBS_BLOCK_EXPRESS = 'blockexpress';

/** Types besides those of EBS_VOLUME_TYPES that the driver passes on: the former ones, and those of Snow devices. Source: as above. */
export const EBS_OLDER_TYPES: readonly string[] = ['gp2', 'standard', 'sbp1', 'sbg1'];

/** `ntfs` is for Windows nodes. Source: as above. */
export const EBS_FILE_SYSTEMS: readonly string[] = ['ext4', 'xfs', 'ext3', 'ext2', 'ntfs'];
