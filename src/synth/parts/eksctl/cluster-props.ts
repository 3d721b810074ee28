import type { CONTROL_PLANE_LOG_DAYS, CONTROL_PLANE_LOGS } from '../../../data/eksctl-values.js';
import type { EksctlAddon, EksctlVpcCni } from './addon-props.js';
import type { EksctlAccessConfig, EksctlIam } from './iam-props.js';
import type { EksctlManagedNodeGroup, EksctlSelfManagedNodeGroup } from './node-group-props.js';
import type { EksctlKubernetesNetwork, EksctlPrivateCluster, EksctlVpc } from './vpc-props.js';

/**
 * An EKS cluster as eksctl makes it. Fields have the names of eksctl's ClusterConfig, with those of its `metadata` at the top.
 */
export interface EksctlClusterProps {
  /**
   * Name of the EKS cluster; it cannot be changed.
   * @maxLength 100
   * @pattern ^[a-zA-Z][-a-zA-Z0-9]*$
   * @default that of the app's cluster, or the id of the construct
   */
  readonly name?: string;
  /**
   * AWS region, such as `eu-central-1`.
   * @default that of the app's cluster
   */
  readonly region?: string;
  /**
   * Kubernetes minor version; quote it in YAML.
   * @pattern ^1\.\d\d$
   * @default that of the app's cluster, or the newest but one that this release of eks-kit knows: pin it
   */
  readonly version?: string;
  /** AWS tags of all that eksctl makes. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Node groups that EKS looks after. */
  readonly managedNodeGroups?: readonly EksctlManagedNodeGroup[];
  /** Node groups of one's own. */
  readonly nodeGroups?: readonly EksctlSelfManagedNodeGroup[];
  /** Which pods run on Fargate. */
  readonly fargateProfiles?: readonly EksctlFargateProfile[];
  /** EKS Auto Mode, which runs nodes, load balancers and volumes. Node groups come after the cluster is made. @default off */
  readonly autoModeConfig?: EksctlAutoMode;
  /** Karpenter, with its role and queue. @default none */
  readonly karpenter?: EksctlKarpenter;
  /** The network. @default a VPC that eksctl makes, with the API server reached from inside alone */
  readonly vpc?: EksctlVpc;
  /** Availability zones of a VPC that eksctl makes: two at least. @default three that eksctl chooses */
  readonly availabilityZones?: readonly string[];
  /** Addresses of pods and Services. */
  readonly kubernetesNetworkConfig?: EksctlKubernetesNetwork;
  /** A cluster without a way to the internet. @default off */
  readonly privateCluster?: EksctlPrivateCluster;
  /**
   * Add-ons besides the usual ones: vpc-cni, coredns, kube-proxy and metrics-server, with nodes on EC2 also eks-pod-identity-agent
   * and aws-ebs-csi-driver, with Auto Mode metrics-server alone. One of the same name replaces the usual one.
   */
  readonly addons?: readonly EksctlAddon[];
  /** Settings of the add-on vpc-cni. */
  readonly vpcCni?: EksctlVpcCni;
  /** Whether the usual add-ons are left out, for a CNI of one's own. @default false */
  readonly disableDefaultAddons?: boolean;
  /** Roles of the cluster and of what runs in it. */
  readonly iam?: EksctlIam;
  /** Who may do what in the cluster. */
  readonly accessConfig?: EksctlAccessConfig;
  /** Logs of the control plane, in CloudWatch. */
  readonly clusterLogging?: EksctlClusterLogging;
  /** Encrypts Secrets with a key of one's own. Without the key the cluster is lost. @default a key that AWS owns */
  readonly secretsEncryption?: EksctlSecretsEncryption;
  /**
   * What happens when the version leaves standard support: `STANDARD` upgrades the cluster, `EXTENDED` charges for it.
   * @default EXTENDED
   */
  readonly supportType?: 'STANDARD' | 'EXTENDED';
  /** Whether AWS may take traffic away from a zone in trouble. @default false */
  readonly zonalShift?: boolean;
  /** Further fields of ClusterConfig, merged in last; lists replace. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface EksctlFargateProfile {
  /**
   * Name, not starting with `eks-`.
   * @maxLength 63
   */
  readonly name: string;
  /** Pods that match one of them run on Fargate. @minItems 1 @maxItems 5 */
  readonly selectors: readonly EksctlFargateSelector[];
  /** Private subnets: keys of `vpc.subnets.private`, or ids. @default all private ones */
  readonly subnets?: readonly string[];
  /** Role for pulling images and writing logs, by ARN. @default that of `iam` */
  readonly podExecutionRoleARN?: string;
  /** AWS tags. */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface EksctlFargateSelector {
  /** Namespace; `*` stands for any characters, `?` for one. */
  readonly namespace: string;
  /** Labels that pods must have, all of them. */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface EksctlAutoMode {
  readonly enabled: boolean;
  /** Node pools of AWS; with none, one's own have to be made. @default general-purpose and system */
  readonly nodePools?: readonly ('general-purpose' | 'system')[];
  /** Role of the nodes, by ARN. @default eksctl makes one */
  readonly nodeRoleARN?: string;
}

export interface EksctlKarpenter {
  /** Such as `1.9.0`; each Kubernetes version has an oldest one. */
  readonly version: string;
  /** A queue that tells Karpenter of Spot instances that AWS takes back. @default true */
  readonly withSpotInterruptionQueue?: boolean;
  /** Whether eksctl makes the service account. @default true */
  readonly createServiceAccount?: boolean;
}

export interface EksctlClusterLogging {
  /** Kinds of logs; an empty list turns them off. @default api, audit and authenticator */
  readonly types?: readonly (typeof CONTROL_PLANE_LOGS)[number][];
  /** How many days they are kept. @default 90 */
  readonly retentionDays?: (typeof CONTROL_PLANE_LOG_DAYS)[number];
}

export interface EksctlSecretsEncryption {
  /** ARN of a symmetric KMS key in the region. */
  readonly keyARN: string;
}
