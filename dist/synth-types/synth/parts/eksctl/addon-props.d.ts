import type { EksctlWellKnownPolicy } from './node-group-props.js';
/** An EKS add-on. */
export interface EksctlAddon {
    /** Such as `vpc-cni`, `coredns`, `kube-proxy`, `aws-ebs-csi-driver`, `eks-pod-identity-agent`, `metrics-server`, `amazon-cloudwatch-observability`. */
    readonly name: string;
    /** Such as `v1.20.4-eksbuild.1`. @default EKS's default for the cluster's version */
    readonly version?: string;
    /** The add-on's own settings; `aws eks describe-addon-configuration` tells their schema. */
    readonly configurationValues?: Readonly<Record<string, unknown>>;
    /** What EKS does with settings that somebody changed in the cluster. @default none: the update fails */
    readonly resolveConflicts?: 'none' | 'overwrite' | 'preserve';
    /**
     * Pod Identity with the policies that EKS recommends.
     * @default true for add-ons that call AWS, where the Pod Identity agent runs and no other identity is given
     */
    readonly useDefaultPodIdentityAssociations?: boolean;
    /** A role for service accounts (IRSA), by ARN. */
    readonly serviceAccountRoleARN?: string;
    /** Policies for a role that eksctl makes, by ARN. */
    readonly attachPolicyARNs?: readonly string[];
    /** Policies that eksctl writes itself, for a role that it makes. */
    readonly wellKnownPolicies?: readonly EksctlWellKnownPolicy[];
    /** Service accounts of the add-on with Pod Identity roles. */
    readonly podIdentityAssociations?: readonly EksctlPodIdentityAssociation[];
    /** AWS tags. */
    readonly tags?: Readonly<Record<string, string>>;
}
/** Settings of the add-on `vpc-cni`, which gives pods their addresses. */
export interface EksctlVpcCni {
    /** Gives nodes whole /28 prefixes: many more pods on a Nitro instance. @default false; true with IPv6 */
    readonly prefixDelegation?: boolean;
    /** Free prefixes that a node keeps. @minimum 1 @maximum 100 @default 1 */
    readonly warmPrefixTarget?: number;
    /** Free addresses that a node keeps. @minimum 1 @maximum 1000 @default a whole network interface of them */
    readonly warmIpTarget?: number;
    /** Addresses that a node takes at once, for its usual number of pods. @minimum 1 @maximum 1000 */
    readonly minimumIpTarget?: number;
    /** Free network interfaces that a node keeps. @minimum 0 @maximum 15 @default 1 */
    readonly warmEniTarget?: number;
    /** Pods in subnets other than those of the nodes, by availability zone. @default none */
    readonly customNetworking?: Readonly<Record<string, EksctlPodSubnet>>;
    /**
     * Whether NetworkPolicies are enforced; without, they do nothing. `strict` denies what no policy allows.
     * @default standard
     */
    readonly networkPolicy?: 'standard' | 'strict' | 'off';
    /**
     * Security groups for pods. `strict`: only they count. `standard`: those of the node too, and NetworkPolicies and instance targets work.
     * @default off
     */
    readonly podSecurityGroups?: 'standard' | 'strict' | 'off';
    /** Leaves address translation to a NAT gateway, so that peered networks see the pods' addresses. @default false */
    readonly externalSnat?: boolean;
}
export interface EksctlPodSubnet {
    /**
     * Id of the subnet.
     * @pattern ^subnet-([0-9a-f]{8}|[0-9a-f]{17})$
     */
    readonly id: string;
    /** Security groups of the pods, by id. @default those of the node */
    readonly securityGroups?: readonly string[];
}
/** A role for the pods of a service account, through the Pod Identity agent. */
export interface EksctlPodIdentityAssociation {
    readonly namespace: string;
    readonly serviceAccountName: string;
    /** A role that exists, instead of policies. */
    readonly roleARN?: string;
    /** Name of the role that eksctl makes. */
    readonly roleName?: string;
    /** Policies of the role that eksctl makes, by ARN. */
    readonly permissionPolicyARNs?: readonly string[];
    /** Policies that eksctl writes itself. */
    readonly wellKnownPolicies?: readonly EksctlWellKnownPolicy[];
    /** Whether eksctl makes the service account. @default false */
    readonly createServiceAccount?: boolean;
    /** AWS tags. */
    readonly tags?: Readonly<Record<string, string>>;
}
