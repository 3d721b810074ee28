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
/**
 * Parameters of CreateVolume, in the driver's spelling; their case does not matter. Beside them stand `csi.storage.k8s.io/...`, which
 * the provisioner takes, and `tagSpecification_N`.
 * Source: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md and its pkg/driver/constants.go (1.64),
 * https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html for Auto Mode, verified 2026-11-21.
 */
export declare const EBS_PARAMETERS: readonly EbsParameter[];
/** Old names of `csi.storage.k8s.io/fstype`, in lower case. Source: as above. */
export declare const EBS_FS_TYPE_ALIAS = "fstype";
/** Once chose io2 Block Express, which every io2 volume is today. Source: as above. */
export declare const EBS_BLOCK_EXPRESS = "blockexpress";
/** Types besides those of EBS_VOLUME_TYPES that the driver passes on: the former ones, and those of Snow devices. Source: as above. */
export declare const EBS_OLDER_TYPES: readonly string[];
/** `ntfs` is for Windows nodes. Source: as above. */
export declare const EBS_FILE_SYSTEMS: readonly string[];
