import type { AccessEntryProps } from '../access-entry.js';
import type { EksctlPodIdentityAssociation } from './addon-props.js';
import type { EksctlWellKnownPolicy } from './node-group-props.js';

/** Roles of the cluster and of what runs in it. */
export interface EksctlIam {
  /** An OIDC provider for IAM, for roles of service accounts (IRSA): Fargate has no other way. @default true */
  readonly withOIDC?: boolean;
  /** Role of the control plane, by ARN. @default eksctl makes one */
  readonly serviceRoleARN?: string;
  /** Role of Fargate for pulling images and writing logs, by ARN. @default eksctl makes one */
  readonly fargatePodExecutionRoleARN?: string;
  /** Roles by Pod Identity, the simpler way; not on Fargate. */
  readonly podIdentityAssociations?: readonly EksctlPodIdentityAssociation[];
  /** Service accounts with roles (IRSA), which eksctl makes. */
  readonly serviceAccounts?: readonly EksctlServiceAccount[];
}

/** One of attachRoleARN, attachPolicyARNs and wellKnownPolicies has to be given. */
export interface EksctlServiceAccount {
  readonly name: string;
  readonly namespace: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** A role that exists, by ARN. */
  readonly attachRoleARN?: string;
  /** Policies of the role that eksctl makes, by ARN. */
  readonly attachPolicyARNs?: readonly string[];
  /** Policies that eksctl writes itself. */
  readonly wellKnownPolicies?: readonly EksctlWellKnownPolicy[];
  /** Name of the role that eksctl makes. */
  readonly roleName?: string;
  /** The role only: the service account comes with the manifests. @default false */
  readonly roleOnly?: boolean;
  /** AWS tags. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Who may do what in the cluster. */
export interface EksctlAccessConfig {
  /** Whether access entries alone count, or the ConfigMap aws-auth too. There is no way back from `API`. @default API */
  readonly authenticationMode?: 'API' | 'API_AND_CONFIG_MAP';
  /** Whether who makes the cluster becomes its administrator. @default true */
  readonly bootstrapClusterCreatorAdminPermissions?: boolean;
  /** Principals of IAM with rights in the cluster. Managed node groups and Fargate need none. */
  readonly accessEntries?: readonly AccessEntryProps[];
}
