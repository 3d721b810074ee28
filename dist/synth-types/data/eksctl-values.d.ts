/**
 * What eksctl takes as node images, without those that no version in standard support has: Amazon Linux 2 ended with Kubernetes
 * 1.32, Ubuntu 20.04 with 1.29.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/custom-ami-support.html, verified 2026-11-21.
 */
export declare const AMI_FAMILIES: readonly ['AmazonLinux2023', 'Bottlerocket', 'BottlerocketFips', 'Ubuntu2204', 'UbuntuPro2204', 'Ubuntu2404', 'UbuntuPro2404', 'Ubuntu2604', 'UbuntuPro2604', 'WindowsServer2019CoreContainer', 'WindowsServer2019FullContainer', 'WindowsServer2022CoreContainer', 'WindowsServer2022FullContainer', 'WindowsServer2025CoreContainer', 'WindowsServer2025FullContainer'];
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
