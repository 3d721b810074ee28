/**
 * What a StorageClass of the EFS driver must have, in the driver's own case, and the ways it makes volumes.
 * Source: https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/README.md, verified 2026-11-21.
 */
export declare const EFS_REQUIRED: readonly string[];
export declare const EFS_MODES: readonly string[];
