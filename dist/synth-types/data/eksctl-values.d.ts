/**
 * What eksctl takes as node images, without those that no version in standard support has: Amazon Linux 2 ended with Kubernetes
 * 1.32, Ubuntu 20.04 with 1.29.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/custom-ami-support.html, verified 2026-11-21.
 */
export declare const AMI_FAMILIES: readonly ['AmazonLinux2023', 'Bottlerocket', 'BottlerocketFips', 'Ubuntu2204', 'UbuntuPro2204', 'Ubuntu2404', 'UbuntuPro2404', 'Ubuntu2604', 'UbuntuPro2604', 'WindowsServer2019CoreContainer', 'WindowsServer2019FullContainer', 'WindowsServer2022CoreContainer', 'WindowsServer2022FullContainer', 'WindowsServer2025CoreContainer', 'WindowsServer2025FullContainer'];
export declare const EKSCTL_AMI_FAMILIES: readonly string[];
/** Logs of the control plane. Source: https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html, verified 2026-11-21. */
export declare const CONTROL_PLANE_LOGS: readonly ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];
/**
 * Days that eksctl takes for the log group of the control plane: fewer than CloudWatch has.
 * Source: eksctl 0.231, which names them when it refuses another, verified 2026-11-21.
 */
export declare const CONTROL_PLANE_LOG_DAYS: readonly [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653];
/**
 * VPC endpoints that eksctl makes for a private cluster when asked; the others that a cluster needs it makes always.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/eksctl-private-cluster.html, verified 2026-11-21.
 */
export declare const ADDITIONAL_ENDPOINT_SERVICES: readonly ['autoscaling', 'cloudformation', 'logs'];
/**
 * IAM policies that eksctl writes itself, of one name for node groups, add-ons and service accounts.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/iamserviceaccounts.html, verified 2026-11-21.
 */
export declare const WELL_KNOWN_POLICIES: readonly ['autoScaler', 'awsLoadBalancerController', 'certManager', 'ebsCSIController', 'efsCSIController', 'externalDNS', 'imageBuilder'];
/**
 * Policies that eksctl gives the role of a node group; a list of one's own replaces them.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/iam-policies.html, verified 2026-11-21.
 */
export declare const NODE_POLICIES: readonly string[];
/**
 * Node labels below `kubernetes.io` and `k8s.io` that eksctl lets through, and the domains of which it takes all.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/kubelet/pkg/apis/well_known_labels.go, verified 2026-11-21.
 */
export declare const KUBELET_LABELS: readonly string[];
export declare const KUBELET_LABEL_DOMAINS: readonly string[];
/**
 * Add-ons that every cluster with nodes of its own needs, and that eksctl refuses on a new Auto Mode cluster, which brings them along.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/auto-mode.html, verified 2026-11-21.
 */
export declare const CORE_ADDONS: readonly string[];
/**
 * Add-ons that call AWS and for which EKS recommends a Pod Identity association.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/add-ons-iam.html, verified 2026-11-21.
 */
export declare const ADDONS_WITH_IDENTITY: readonly string[];
/**
 * The policies that eksctl writes for add-ons of storage, where a role comes from a service account (IRSA).
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/addons.html, verified 2026-11-21.
 */
export declare const ADDON_POLICIES: Readonly<Record<string, (typeof WELL_KNOWN_POLICIES)[number]>>;
/**
 * The oldest Karpenter that runs on a Kubernetes minor version.
 * Source: https://karpenter.sh/docs/upgrading/compatibility/, verified 2026-11-21.
 */
export declare const KARPENTER_MINIMUM: Readonly<Record<string, string>>;
/**
 * What eksctl lets through as IOPS and throughput of a node's volume: less than EBS has since 2025.
 * Source: eksctl 0.231, which names the bounds when it refuses, verified 2026-11-21.
 */
export declare const EKSCTL_IOPS: Readonly<Record<string, readonly [number, number]>>;
export declare const EKSCTL_THROUGHPUT: readonly [number, number];
/** The first minor version without Amazon Linux 2 images. Source: eksctl 0.231, which refuses it from there on, verified 2026-11-21. */
export declare const AMAZON_LINUX_2_END = "1.33";
/**
 * Images that start without a script of one's own where the AMI is one's own.
 * Source: eksctl 0.231, which asks for `overrideBootstrapCommand` with all others, verified 2026-11-21.
 */
export declare const SELF_STARTING_FAMILIES: readonly string[];
/** Fields of the kubelet that eksctl writes itself. Source: eksctl 0.231, which refuses each by name, verified 2026-11-21. */
export declare const KUBELET_FIELDS_OF_EKSCTL: readonly string[];
/** Kubelet settings of Bottlerocket that eksctl writes, and the field it takes them from. Source: eksctl 0.231, verified 2026-11-21. */
export declare const BOTTLEROCKET_SETTINGS_OF_EKSCTL: Readonly<Record<string, string>>;
/** Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SuspendProcesses.html, verified 2026-11-21. */
export declare const ASG_PROCESSES: readonly string[];
/** Source: eksctl 0.231, which names them when it refuses another, verified 2026-11-21. */
export declare const SPOT_STRATEGIES: readonly string[];
/** What a managed node group leaves to its launch template. Source: eksctl 0.231, which lists them, verified 2026-11-21. */
export declare const LAUNCH_TEMPLATE_FIELDS: readonly string[];
/** Source: https://docs.aws.amazon.com/eks/latest/eksctl/access-entries.html; eksctl 0.231 refuses others, verified 2026-11-21. */
export declare const ACCESS_ENTRY_TYPES: readonly string[];
/** Node pools that Auto Mode brings along. Source: https://docs.aws.amazon.com/eks/latest/eksctl/auto-mode.html, verified 2026-11-21. */
export declare const AUTO_MODE_NODE_POOLS: readonly string[];
