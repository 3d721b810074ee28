import type {
  MutatingWebhookConfiguration,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
  ValidatingWebhookConfiguration,
} from 'kubernetes-types/admissionregistration/v1.js';
import type { CustomResourceDefinition } from 'kubernetes-types/apiextensions/v1.js';
import type { DaemonSet, Deployment, ReplicaSet, StatefulSet } from 'kubernetes-types/apps/v1.js';
import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.js';
import type { CronJob, Job } from 'kubernetes-types/batch/v1.js';
import type {
  ConfigMap,
  Endpoints,
  LimitRange,
  Namespace,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  ReplicationController,
  ResourceQuota,
  Secret,
  Service,
  ServiceAccount,
} from 'kubernetes-types/core/v1.js';
import type { EndpointSlice } from 'kubernetes-types/discovery/v1.js';
import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import type { Ingress, IngressClass, NetworkPolicy } from 'kubernetes-types/networking/v1.js';
import type { RuntimeClass } from 'kubernetes-types/node/v1.js';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.js';
import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding } from 'kubernetes-types/rbac/v1.js';
import type { PriorityClass } from 'kubernetes-types/scheduling/v1.js';
import type { CSIDriver, StorageClass } from 'kubernetes-types/storage/v1.js';
import type { Path } from '../source/path.js';

export interface APIService {
  readonly spec?: {
    readonly group?: string;
    readonly version?: string;
    readonly groupPriorityMinimum?: number;
    readonly versionPriority?: number;
    readonly insecureSkipTLSVerify?: boolean;
    readonly caBundle?: string;
    readonly service?: { readonly name?: string; readonly namespace?: string; readonly port?: number };
  };
}

/** KEDA's autoscaler. */
export interface ScaledObject {
  readonly spec?: {
    readonly scaleTargetRef?: { readonly apiVersion?: string; readonly kind?: string; readonly name?: string };
    readonly minReplicaCount?: number;
    readonly maxReplicaCount?: number;
  };
}

export interface VerticalPodAutoscaler {
  readonly spec?: {
    readonly targetRef?: { readonly apiVersion?: string; readonly kind?: string; readonly name?: string };
    readonly updatePolicy?: { readonly updateMode?: string };
  };
}

/** Karpenter's description of nodes that it may make. */
export interface NodePool {
  readonly spec?: {
    readonly limits?: Readonly<Record<string, string>>;
    readonly template?: {
      readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
      readonly spec?: {
        readonly nodeClassRef?: { readonly group?: string; readonly kind?: string; readonly name?: string };
        readonly requirements?: readonly {
          readonly key?: string;
          readonly operator?: string;
          readonly values?: string[];
        }[];
        readonly taints?: readonly { readonly key?: string; readonly value?: string; readonly effect?: string }[];
      };
    };
  };
}

/** Karpenter's description of EC2 instances. */
export interface EC2NodeClass {
  readonly spec?: {
    readonly subnetSelectorTerms?: readonly SelectorTerm[];
    readonly securityGroupSelectorTerms?: readonly SelectorTerm[];
    readonly amiFamily?: string;
    readonly amiSelectorTerms?: readonly { readonly alias?: string }[];
    readonly metadataOptions?: { readonly httpTokens?: string; readonly httpPutResponseHopLimit?: number };
  };
}

/** What the Prometheus operator scrapes. */
export interface Monitor {
  readonly spec?: {
    readonly selector?: LabelSelector;
    readonly namespaceSelector?: { readonly any?: boolean; readonly matchNames?: readonly string[] };
  };
}

interface SelectorTerm {
  readonly tags?: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly name?: string;
}

/** What nodeadm reads on a node of Amazon Linux 2023. */
export interface NodeConfig {
  readonly spec?: { readonly cluster?: { readonly name?: string } };
}

/** Binds a Service to a target group that something else made. */
export interface TargetGroupBinding {
  readonly spec?: { readonly targetGroupARN?: string };
}

/** Security groups for pods, of the Amazon VPC CNI. */
export interface SecurityGroupPolicy {
  readonly spec?: {
    readonly podSelector?: LabelSelector;
    readonly serviceAccountSelector?: LabelSelector;
    readonly securityGroups?: { readonly groupIds?: readonly string[] };
  };
}

/** Kubernetes kinds a rule can visit by name, with their shapes. */
export interface KindMap {
  APIService: APIService;
  ClusterRole: ClusterRole;
  ClusterRoleBinding: ClusterRoleBinding;
  ConfigMap: ConfigMap;
  CronJob: CronJob;
  CSIDriver: CSIDriver;
  CustomResourceDefinition: CustomResourceDefinition;
  DaemonSet: DaemonSet;
  Deployment: Deployment;
  Endpoints: Endpoints;
  EndpointSlice: EndpointSlice;
  EC2NodeClass: EC2NodeClass;
  HorizontalPodAutoscaler: HorizontalPodAutoscaler;
  Ingress: Ingress;
  IngressClass: IngressClass;
  Job: Job;
  LimitRange: LimitRange;
  MutatingWebhookConfiguration: MutatingWebhookConfiguration;
  Namespace: Namespace;
  NetworkPolicy: NetworkPolicy;
  NodePool: NodePool;
  NodeConfig: NodeConfig;
  PersistentVolume: PersistentVolume;
  PersistentVolumeClaim: PersistentVolumeClaim;
  Pod: Pod;
  PodDisruptionBudget: PodDisruptionBudget;
  PriorityClass: PriorityClass;
  PodMonitor: Monitor;
  ReplicaSet: ReplicaSet;
  ReplicationController: ReplicationController;
  ResourceQuota: ResourceQuota;
  Role: Role;
  RoleBinding: RoleBinding;
  RuntimeClass: RuntimeClass;
  ScaledObject: ScaledObject;
  Secret: Secret;
  SecurityGroupPolicy: SecurityGroupPolicy;
  Service: Service;
  ServiceAccount: ServiceAccount;
  ServiceMonitor: Monitor;
  StatefulSet: StatefulSet;
  StorageClass: StorageClass;
  ValidatingAdmissionPolicy: ValidatingAdmissionPolicy;
  ValidatingAdmissionPolicyBinding: ValidatingAdmissionPolicyBinding;
  ValidatingWebhookConfiguration: ValidatingWebhookConfiguration;
  TargetGroupBinding: TargetGroupBinding;
  VerticalPodAutoscaler: VerticalPodAutoscaler;
}

/** API groups that serve a kind, now or in the past: a Knative `Service` is not a Service. */
export const KIND_GROUPS: Readonly<Record<keyof KindMap, readonly string[]>> = {
  APIService: ['apiregistration.k8s.io'],
  ClusterRole: ['rbac.authorization.k8s.io'],
  ClusterRoleBinding: ['rbac.authorization.k8s.io'],
  ConfigMap: [''],
  CronJob: ['batch'],
  CSIDriver: ['storage.k8s.io'],
  CustomResourceDefinition: ['apiextensions.k8s.io'],
  DaemonSet: ['apps', 'extensions'],
  Deployment: ['apps', 'extensions'],
  Endpoints: [''],
  EndpointSlice: ['discovery.k8s.io'],
  EC2NodeClass: ['karpenter.k8s.aws'],
  HorizontalPodAutoscaler: ['autoscaling'],
  Ingress: ['networking.k8s.io', 'extensions'],
  IngressClass: ['networking.k8s.io'],
  Job: ['batch'],
  LimitRange: [''],
  MutatingWebhookConfiguration: ['admissionregistration.k8s.io'],
  Namespace: [''],
  NetworkPolicy: ['networking.k8s.io', 'extensions'],
  NodePool: ['karpenter.sh'],
  NodeConfig: ['node.eks.aws'],
  PersistentVolume: [''],
  PersistentVolumeClaim: [''],
  Pod: [''],
  PodDisruptionBudget: ['policy'],
  PriorityClass: ['scheduling.k8s.io'],
  PodMonitor: ['monitoring.coreos.com'],
  ReplicaSet: ['apps', 'extensions'],
  ReplicationController: [''],
  ResourceQuota: [''],
  Role: ['rbac.authorization.k8s.io'],
  RoleBinding: ['rbac.authorization.k8s.io'],
  RuntimeClass: ['node.k8s.io'],
  ScaledObject: ['keda.sh'],
  Secret: [''],
  SecurityGroupPolicy: ['vpcresources.k8s.aws'],
  Service: [''],
  ServiceAccount: [''],
  ServiceMonitor: ['monitoring.coreos.com'],
  StatefulSet: ['apps'],
  StorageClass: ['storage.k8s.io'],
  ValidatingAdmissionPolicy: ['admissionregistration.k8s.io'],
  ValidatingAdmissionPolicyBinding: ['admissionregistration.k8s.io'],
  ValidatingWebhookConfiguration: ['admissionregistration.k8s.io'],
  TargetGroupBinding: ['elbv2.k8s.aws', 'eks.amazonaws.com'],
  VerticalPodAutoscaler: ['autoscaling.k8s.io'],
};

/** Where a kind carries its pod template; a Pod is one itself. */
export const POD_TEMPLATE_PATHS: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['Pod', []],
  ['Deployment', ['spec', 'template']],
  ['StatefulSet', ['spec', 'template']],
  ['DaemonSet', ['spec', 'template']],
  ['ReplicaSet', ['spec', 'template']],
  ['ReplicationController', ['spec', 'template']],
  ['Job', ['spec', 'template']],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);

export function isKnownKind(kind: string, group: string): kind is keyof KindMap {
  return Object.hasOwn(KIND_GROUPS, kind) && KIND_GROUPS[kind as keyof KindMap].includes(group);
}
