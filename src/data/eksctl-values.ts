/**
 * What eksctl takes as node images, without those that no version in standard support has: Amazon Linux 2 ended with Kubernetes
 * 1.32, Ubuntu 20.04 with 1.29.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/custom-ami-support.html, verified 2026-11-21.
 */
export const AMI_FAMILIES = [
  'AmazonLinux2023',
  'Bottlerocket',
  'BottlerocketFips',
  'Ubuntu2204',
  'UbuntuPro2204',
  'Ubuntu2404',
  'UbuntuPro2404',
  'Ubuntu2604',
  'UbuntuPro2604',
  'WindowsServer2019CoreContainer',
  'WindowsServer2019FullContainer',
  'WindowsServer2022CoreContainer',
  'WindowsServer2022FullContainer',
  'WindowsServer2025CoreContainer',
  'WindowsServer2025FullContainer',
] as const;

/** Those that eksctl still takes besides. Source: eksctl 0.231, which names them when it refuses another, verified 2026-11-21. */
const OLD_AMI_FAMILIES = ['AmazonLinux2', 'Ubuntu2004', 'UbuntuPro2004'] as const;
export const EKSCTL_AMI_FAMILIES: readonly string[] = [...AMI_FAMILIES, ...OLD_AMI_FAMILIES];

/** Logs of the control plane. Source: https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html, verified 2026-11-21. */
export const CONTROL_PLANE_LOGS = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] as const;

/**
 * Days that eksctl takes for the log group of the control plane: fewer than CloudWatch has.
 * Source: eksctl 0.231, which names them when it refuses another, verified 2026-11-21.
 */
export const CONTROL_PLANE_LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653,
] as const;

/**
 * VPC endpoints that eksctl makes for a private cluster when asked; the others that a cluster needs it makes always.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/eksctl-private-cluster.html, verified 2026-11-21.
 */
export const ADDITIONAL_ENDPOINT_SERVICES = ['autoscaling', 'cloudformation', 'logs'] as const;

/**
 * IAM policies that eksctl writes itself, of one name for node groups, add-ons and service accounts.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/iamserviceaccounts.html, verified 2026-11-21.
 */
export const WELL_KNOWN_POLICIES = [
  'autoScaler',
  'awsLoadBalancerController',
  'certManager',
  'ebsCSIController',
  'efsCSIController',
  'externalDNS',
  'imageBuilder',
] as const;

/**
 * Policies that eksctl gives the role of a node group; a list of one's own replaces them.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/iam-policies.html, verified 2026-11-21.
 */
export const NODE_POLICIES: readonly string[] = [
  'AmazonEKSWorkerNodePolicy',
  'AmazonEKS_CNI_Policy',
  'AmazonEC2ContainerRegistryPullOnly',
  'AmazonSSMManagedInstanceCore',
];

/**
 * Node labels below `kubernetes.io` and `k8s.io` that eksctl lets through, and the domains of which it takes all.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/kubelet/pkg/apis/well_known_labels.go, verified 2026-11-21.
 */
export const KUBELET_LABELS: readonly string[] = [
  'beta.kubernetes.io/arch',
  'beta.kubernetes.io/instance-type',
  'beta.kubernetes.io/os',
  'failure-domain.beta.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone',
  'kubernetes.io/arch',
  'kubernetes.io/hostname',
  'kubernetes.io/os',
  'node.kubernetes.io/instance-type',
  'topology.kubernetes.io/region',
  'topology.kubernetes.io/zone',
];
export const KUBELET_LABEL_DOMAINS: readonly string[] = ['kubelet.kubernetes.io', 'node.kubernetes.io'];

/**
 * Add-ons that every cluster with nodes of its own needs, and that eksctl refuses on a new Auto Mode cluster, which brings them along.
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/auto-mode.html, verified 2026-11-21.
 */
export const CORE_ADDONS: readonly string[] = ['vpc-cni', 'coredns', 'kube-proxy'];

/**
 * Add-ons that call AWS and for which EKS recommends a Pod Identity association.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/add-ons-iam.html, verified 2026-11-21.
 */
export const ADDONS_WITH_IDENTITY: readonly string[] = [
  'vpc-cni',
  'aws-ebs-csi-driver',
  'aws-efs-csi-driver',
  'amazon-cloudwatch-observability',
];

/**
 * The policies that eksctl writes for add-ons of storage, where a role comes from a service account (IRSA).
 * Source: https://docs.aws.amazon.com/eks/latest/eksctl/addons.html, verified 2026-11-21.
 */
export const ADDON_POLICIES: Readonly<Record<string, (typeof WELL_KNOWN_POLICIES)[number]>> = {
  'aws-ebs-csi-driver': 'ebsCSIController',
  'aws-efs-csi-driver': 'efsCSIController',
};

/**
 * The oldest Karpenter that runs on a Kubernetes minor version.
 * Source: https://karpenter.sh/docs/upgrading/compatibility/, verified 2026-11-21.
 */
export const KARPENTER_MINIMUM: Readonly<Record<string, string>> = {
  '1.29': '1.0',
  '1.30': '1.0',
  '1.31': '1.0',
  '1.32': '1.2',
  '1.33': '1.5',
  '1.34': '1.6',
  '1.35': '1.9',
  '1.36': '1.13',
};

/**
 * What eksctl lets through as IOPS and throughput of a node's volume: less than EBS has since 2025.
 * Source: eksctl 0.231, which names the bounds when it refuses, verified 2026-11-21.
 */
export const EKSCTL_IOPS: Readonly<Record<string, readonly [number, number]>> = {
  gp3: [3000, 16_000],
  io1: [100, 64_000],
  io2: [100, 256_000],
};
export const EKSCTL_THROUGHPUT: readonly [number, number] = [125, 1000];

/** The first minor version without Amazon Linux 2 images. Source: eksctl 0.231, which refuses it from there on, verified 2026-11-21. */
export const AMAZON_LINUX_2_END = '1.33';

/**
 * Images that start without a script of one's own where the AMI is one's own.
 * Source: eksctl 0.231, which asks for `overrideBootstrapCommand` with all others, verified 2026-11-21.
 */
export const SELF_STARTING_FAMILIES: readonly string[] = ['AmazonLinux2023', 'Bottlerocket', 'BottlerocketFips'];

/** Fields of the kubelet that eksctl writes itself. Source: eksctl 0.231, which refuses each by name, verified 2026-11-21. */
export const KUBELET_FIELDS_OF_EKSCTL: readonly string[] = [
  'kind',
  'apiVersion',
  'address',
  'clusterDomain',
  'authentication',
  'authorization',
  'serverTLSBootstrap',
];

/** Kubelet settings of Bottlerocket that eksctl writes, and the field it takes them from. Source: eksctl 0.231, verified 2026-11-21. */
export const BOTTLEROCKET_SETTINGS_OF_EKSCTL: Readonly<Record<string, string>> = {
  'node-labels': 'labels',
  'node-taints': 'taints',
  'max-pods': 'maxPodsPerNode',
};

/** Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SuspendProcesses.html, verified 2026-11-21. */
export const ASG_PROCESSES: readonly string[] = [
  'Launch',
  'Terminate',
  'AddToLoadBalancer',
  'AlarmNotification',
  'AZRebalance',
  'HealthCheck',
  'InstanceRefresh',
  'ReplaceUnhealthy',
  'ScheduledActions',
];

/** Source: eksctl 0.231, which names them when it refuses another, verified 2026-11-21. */
export const SPOT_STRATEGIES: readonly string[] = [
  'lowest-price',
  'diversified',
  'capacity-optimized',
  'capacity-optimized-prioritized',
  'price-capacity-optimized',
];

/** What a managed node group leaves to its launch template. Source: eksctl 0.231, which lists them, verified 2026-11-21. */
export const LAUNCH_TEMPLATE_FIELDS: readonly string[] = [
  'instanceType',
  'ami',
  'volumeSize',
  'instanceName',
  'instancePrefix',
  'maxPodsPerNode',
  'preBootstrapCommands',
  'overrideBootstrapCommand',
  'placement',
];

/** Source: https://docs.aws.amazon.com/eks/latest/eksctl/access-entries.html; eksctl 0.231 refuses others, verified 2026-11-21. */
export const ACCESS_ENTRY_TYPES: readonly string[] = [
  'STANDARD',
  'EC2',
  'EC2_LINUX',
  'EC2_WINDOWS',
  'FARGATE_LINUX',
  'HYBRID_LINUX',
];

/** Node pools that Auto Mode brings along. Source: https://docs.aws.amazon.com/eks/latest/eksctl/auto-mode.html, verified 2026-11-21. */
export const AUTO_MODE_NODE_POOLS: readonly string[] = ['general-purpose', 'system'];
