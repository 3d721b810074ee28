import type { AMI_FAMILIES, WELL_KNOWN_POLICIES } from '../../../data/eksctl-values.js';
export type EksctlAmiFamily = (typeof AMI_FAMILIES)[number];
/** Policies that eksctl writes itself. */
export type EksctlWellKnownPolicy = (typeof WELL_KNOWN_POLICIES)[number];
/** What node groups of both kinds have. The names are those of eksctl's ClusterConfig. */
export interface EksctlNodeGroupBase {
    /**
     * Name, of which a cluster has one.
     * @maxLength 63
     * @pattern ^[a-zA-Z][-a-zA-Z0-9]*$
     */
    readonly name: string;
    /**
     * EC2 instance types; several of one size let Spot and scarce regions fall back.
     * @minItems 1
     * @maxItems 40
     * @default m6i.large; with `spot` also m6a.large, m5.large, m5a.large
     */
    readonly instanceTypes?: readonly string[];
    /**
     * Spot instances, which AWS takes back at two minutes' notice.
     * @default false
     */
    readonly spot?: boolean;
    /**
     * Fewest nodes.
     * @minimum 0
     * @maximum 1000
     * @default 2, or `maxSize` or `desiredCapacity` where that is less
     */
    readonly minSize?: number;
    /**
     * Most nodes. Something has to scale the group: Cluster Autoscaler does.
     * @minimum 1
     * @maximum 1000
     * @default the larger of `minSize` and `desiredCapacity`
     */
    readonly maxSize?: number;
    /**
     * Nodes to begin with.
     * @minimum 0
     * @maximum 1000
     * @default minSize
     */
    readonly desiredCapacity?: number;
    /**
     * Operating system of the nodes.
     * @default AmazonLinux2023
     */
    readonly amiFamily?: EksctlAmiFamily;
    /**
     * Root volume in GiB.
     * @minimum 1
     * @maximum 16384
     * @default 80
     */
    readonly volumeSize?: number;
    /**
     * Type of the root volume.
     * @default gp3
     */
    readonly volumeType?: 'gp3' | 'gp2' | 'io1' | 'io2';
    /**
     * I/O operations a second of the root volume: gp3 3000..16000, io1 and io2 100..64000.
     * @minimum 100
     * @maximum 64000
     * @default that of the type
     */
    readonly volumeIOPS?: number;
    /**
     * Throughput of a gp3 root volume in MiB a second.
     * @minimum 125
     * @maximum 1000
     * @default 125
     */
    readonly volumeThroughput?: number;
    /**
     * Whether the root volume is encrypted.
     * @default true
     */
    readonly volumeEncrypted?: boolean;
    /**
     * ID or ARN of the KMS key for the root volume.
     * @default the account's key for EBS
     */
    readonly volumeKmsKeyID?: string;
    /**
     * Nodes in private subnets, without public addresses.
     * @default true
     */
    readonly privateNetworking?: boolean;
    /**
     * IMDSv2 with a hop limit of 1: pods on the pod network cannot take the role of the node. With false the limit is 2.
     * @default true
     */
    readonly disablePodIMDS?: boolean;
    /** Labels of the nodes. */
    readonly labels?: Readonly<Record<string, string>>;
    /** Taints of the nodes: pods without a toleration stay away. */
    readonly taints?: readonly EksctlTaint[];
    /** AWS tags of the group. */
    readonly tags?: Readonly<Record<string, string>>;
    /**
     * Most pods a node.
     * @minimum 1
     * @maximum 1000
     * @default what the instance type has addresses for
     */
    readonly maxPodsPerNode?: number;
    /** Availability zones, by name. @default all of the cluster */
    readonly availabilityZones?: readonly string[];
    /** Subnets: keys of `vpc.subnets`, or ids. @default all of the class that `privateNetworking` says */
    readonly subnets?: readonly string[];
    /** SSH to the nodes. @default off; Session Manager needs none */
    readonly ssh?: EksctlSsh;
    /** IAM role of the nodes. @default one of the group's own, with what nodes need */
    readonly iam?: EksctlNodeIam;
    /** Security groups besides the cluster's, by id. */
    readonly securityGroupIds?: readonly string[];
    /** Settings of Bottlerocket; needs one of its `amiFamily`. */
    readonly bottlerocket?: EksctlBottlerocket;
    /** Commands before a node joins; not with Bottlerocket. */
    readonly preBootstrapCommands?: readonly string[];
    /**
     * Tags the group for Cluster Autoscaler with its labels and taints, so that it can grow from zero nodes.
     * @default true where `minSize` is 0, otherwise false
     */
    readonly propagateASGTags?: boolean;
    /** Elastic Fabric Adapter, for one zone. @default false */
    readonly efaEnabled?: boolean;
}
/** A node group that EKS looks after: it drains nodes before it replaces them. */
export interface EksctlManagedNodeGroup extends EksctlNodeGroupBase {
    /** How many nodes an update replaces at a time. @default one node */
    readonly updateConfig?: EksctlUpdateConfig;
    /**
     * Whether EKS replaces nodes that are broken. The add-on eks-node-monitoring-agent lets it see more of what breaks.
     * @default false
     */
    readonly nodeRepair?: boolean;
    /**
     * Release of the node image, such as `1.35.2-20261110`.
     * @default the newest
     */
    readonly releaseVersion?: string;
}
/** An Auto Scaling group of one's own; nodes are replaced by replacing the group. */
export interface EksctlSelfManagedNodeGroup extends EksctlNodeGroupBase {
    /** On-demand nodes that a Spot group has at least. @minimum 0 @maximum 1000 @default 0 */
    readonly onDemandBaseCapacity?: number;
    /**
     * Part of a Spot group beyond its base that is on demand, in percent.
     * @minimum 0
     * @maximum 100
     * @default 0
     */
    readonly onDemandPercentageAboveBaseCapacity?: number;
    /**
     * How long a node lives at most, in seconds: a day or more.
     * @minimum 86400
     * @maximum 31536000
     * @default for ever
     */
    readonly maxInstanceLifetime?: number;
    /** Further fields of the kubelet's configuration; not with Bottlerocket or Windows. */
    readonly kubeletExtraConfig?: Readonly<Record<string, unknown>>;
    /** Target groups that the nodes join, by ARN. */
    readonly targetGroupARNs?: readonly string[];
}
export interface EksctlTaint {
    readonly key: string;
    readonly value?: string;
    readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}
export interface EksctlSsh {
    /** Name of an EC2 key pair. */
    readonly publicKeyName: string;
    /** Security groups that may connect to port 22, by id. @minItems 1 */
    readonly sourceSecurityGroupIds: readonly string[];
}
export interface EksctlNodeIam {
    /** A role that exists, instead of all other fields. */
    readonly instanceRoleARN?: string;
    /** Name of the role that is made. */
    readonly instanceRoleName?: string;
    /** Policies besides those that nodes need, by ARN. Every pod that reaches the instance metadata has them. */
    readonly attachPolicyARNs?: readonly string[];
    /** Limits the role that is made, by ARN. */
    readonly instanceRolePermissionsBoundary?: string;
}
export interface EksctlUpdateConfig {
    /** Nodes at a time. @minimum 1 @maximum 100 */
    readonly maxUnavailable?: number;
    /** Percent of the nodes at a time, instead of a number. @minimum 1 @maximum 100 */
    readonly maxUnavailablePercentage?: number;
}
export interface EksctlBottlerocket {
    /** The admin container, for debugging over SSH. @default false */
    readonly enableAdminContainer?: boolean;
    /** Settings as Bottlerocket's API has them; labels, taints, maximum of pods and cluster DNS have fields of their own. */
    readonly settings?: Readonly<Record<string, unknown>>;
}
