import type { Construct } from 'constructs';
import {
  AccessEntries,
  type AccessEntriesProps,
  AlbIngress,
  AlbIngressClass,
  type AlbIngressClassProps,
  type AlbIngressProps,
  AppNamespace,
  type AppNamespaceProps,
  AwsAuth,
  type AwsAuthProps,
  ClusterAutoscaler,
  type ClusterAutoscalerProps,
  CronTask,
  type CronTaskProps,
  DaemonAgent,
  type DaemonAgentProps,
  EbsStorageClass,
  type EbsStorageClassProps,
  EfsStorageClass,
  type EfsStorageClassProps,
  EksctlCluster,
  type EksctlClusterProps,
  FargateLogging,
  type FargateLoggingProps,
  FluentBit,
  type FluentBitProps,
  HorizontalAutoscaling,
  type HorizontalAutoscalingProps,
  JobTask,
  type JobTaskProps,
  Kubeconfig,
  type KubeconfigProps,
  KubeService,
  type KubeServiceProps,
  Monitoring,
  type MonitorProps,
  NetworkPolicyRules,
  type NetworkPolicyRulesProps,
  PriorityClass,
  type PriorityClassProps,
  SecurityGroupPolicy,
  type SecurityGroupPolicyProps,
  WebService,
  type WebServiceProps,
  Worker,
  type WorkerProps,
  WorkloadServiceAccount,
  type WorkloadServiceAccountProps,
} from '../index.js';

export type ConstructClass<Props> = new (scope: Construct, id: string, props: Props) => Construct;

/** Sections of an app spec that hold the props of one kind of construct by id. */
export interface Collections {
  /** Programs that answer requests: WebService. */
  readonly services?: Readonly<Record<string, WebServiceProps>>;
  /** Programs that run on their own, such as consumers of a queue: Worker. */
  readonly workers?: Readonly<Record<string, WorkerProps>>;
  /** Programs that run to their end at given times: CronTask. */
  readonly cronTasks?: Readonly<Record<string, CronTaskProps>>;
  /** Programs that run once to their end: JobTask. */
  readonly jobs?: Readonly<Record<string, JobTaskProps>>;
  /** Programs that run on every node: DaemonAgent. */
  readonly daemons?: Readonly<Record<string, DaemonAgentProps>>;
  /** Services of Kubernetes for pods that something else makes: KubeService. */
  readonly kubeServices?: Readonly<Record<string, KubeServiceProps>>;
  /** Application Load Balancers in front of Services: AlbIngress. */
  readonly ingresses?: Readonly<Record<string, AlbIngressProps>>;
  /** Settings that Ingresses share, as an IngressClass: AlbIngressClass. */
  readonly ingressClasses?: Readonly<Record<string, AlbIngressClassProps>>;
  /** Autoscalers of workloads that something else makes: HorizontalAutoscaling. */
  readonly autoscalers?: Readonly<Record<string, HorizontalAutoscalingProps>>;
  /** Scraping of metrics: Monitoring. */
  readonly monitors?: Readonly<Record<string, MonitorProps>>;
  /** Who may talk to whom: NetworkPolicyRules. */
  readonly networkPolicies?: Readonly<Record<string, NetworkPolicyRulesProps>>;
  /** Security groups of pods: SecurityGroupPolicy. */
  readonly securityGroupPolicies?: Readonly<Record<string, SecurityGroupPolicyProps>>;
  /** Service accounts with an identity in AWS: WorkloadServiceAccount. */
  readonly serviceAccounts?: Readonly<Record<string, WorkloadServiceAccountProps>>;
  /** Namespaces: AppNamespace. */
  readonly namespaces?: Readonly<Record<string, AppNamespaceProps>>;
  /** StorageClasses of EBS volumes: EbsStorageClass. */
  readonly storageClasses?: Readonly<Record<string, EbsStorageClassProps>>;
  /** StorageClasses of EFS file systems: EfsStorageClass. */
  readonly efsStorageClasses?: Readonly<Record<string, EfsStorageClassProps>>;
  /** Which pods go first: PriorityClass. */
  readonly priorityClasses?: Readonly<Record<string, PriorityClassProps>>;
}

/** Sections of which an app has one. */
export interface Singles {
  /** Who may do what, by the ConfigMap `aws-auth`: AwsAuth. */
  readonly awsAuth?: AwsAuthProps;
  /** Who may do what, by access entries of EKS: AccessEntries. */
  readonly accessEntries?: AccessEntriesProps;
  /** Logs of the nodes to CloudWatch: FluentBit. */
  readonly fluentBit?: FluentBitProps;
  /** Logs of Fargate pods: FargateLogging. */
  readonly fargateLogging?: FargateLoggingProps;
  /** Number of nodes by what pods ask for: ClusterAutoscaler. */
  readonly clusterAutoscaler?: ClusterAutoscalerProps;
  /** The cluster itself, for eksctl; written beside the manifests: EksctlCluster. */
  readonly eksctl?: EksctlClusterProps;
  /** How to reach the cluster; written beside the manifests: Kubeconfig. */
  readonly kubeconfig?: KubeconfigProps;
}

export interface Sections extends Collections, Singles {}

type ItemOf<Section> = NonNullable<Section> extends Readonly<Record<string, infer Props>> ? Props : never;

/** Which construct a section makes. */
export const COLLECTIONS: { readonly [Key in keyof Collections]-?: ConstructClass<ItemOf<Collections[Key]>> } = {
  services: WebService,
  workers: Worker,
  cronTasks: CronTask,
  jobs: JobTask,
  daemons: DaemonAgent,
  kubeServices: KubeService,
  ingresses: AlbIngress,
  ingressClasses: AlbIngressClass,
  autoscalers: HorizontalAutoscaling,
  monitors: Monitoring,
  networkPolicies: NetworkPolicyRules,
  securityGroupPolicies: SecurityGroupPolicy,
  serviceAccounts: WorkloadServiceAccount,
  namespaces: AppNamespace,
  storageClasses: EbsStorageClass,
  efsStorageClasses: EfsStorageClass,
  priorityClasses: PriorityClass,
};

interface Single<Props> {
  readonly id: string;
  readonly construct: ConstructClass<Props>;
}

/** Which construct a section makes, and the id that it gets. */
export const SINGLES: { readonly [Key in keyof Singles]-?: Single<NonNullable<Singles[Key]>> } = {
  awsAuth: { id: 'aws-auth', construct: AwsAuth },
  accessEntries: { id: 'access-entries', construct: AccessEntries },
  fluentBit: { id: 'fluent-bit', construct: FluentBit },
  fargateLogging: { id: 'fargate-logging', construct: FargateLogging },
  clusterAutoscaler: { id: 'cluster-autoscaler', construct: ClusterAutoscaler },
  eksctl: { id: 'eksctl', construct: EksctlCluster },
  kubeconfig: { id: 'kubeconfig', construct: Kubeconfig },
};
