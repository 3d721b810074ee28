/**
 * The StorageClass that EKS makes in new clusters, with the fields that cannot be changed. Since 1.30 it is no default.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi-migration-faq.html and
 * https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-extended.html (1.30), verified 2026-11-21.
 */
export declare const CREATED_GP2: {
    readonly name: string;
    readonly fields: Readonly<Record<string, string>>;
};
/**
 * Classes that clusters have without anybody having written them, all of EBS: the one above, and that of the EBS CSI add-on's option
 * `defaultStorageClass`.
 * Source: as above, and https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/charts/aws-ebs-csi-driver/values.yaml,
 * verified 2026-11-21.
 */
export declare const CREATED_EBS_CLASSES: readonly string[];
