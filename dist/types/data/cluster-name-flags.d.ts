/**
 * Where controllers are told the name of their cluster: `flag` is an argument, `env` a variable of the container.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/configurations/,
 * https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/options.md,
 * https://karpenter.sh/docs/reference/settings/,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-setup-logs-FluentBit.html, verified 2026-11-21.
 */
export declare const CLUSTER_NAME_FLAGS: readonly {
    readonly image: string;
    readonly flag?: string;
    readonly env?: string;
}[];
/** Of the Cluster Autoscaler's `--node-group-auto-discovery`; the cluster's name stands behind it. Source: https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/README.md, verified 2026-11-21. */
export declare const AUTOSCALER_TAG = "k8s.io/cluster-autoscaler/";
/** Tag by which Karpenter finds subnets and security groups. Source: https://karpenter.sh/docs/concepts/nodeclasses/, verified 2026-11-21. */
export declare const KARPENTER_TAG = "karpenter.sh/discovery";
/** Tag of resources of one cluster; the name stands behind it. Source: https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html, verified 2026-11-21. */
export declare const CLUSTER_TAG = "kubernetes.io/cluster/";
