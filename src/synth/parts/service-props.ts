import type { NlbOptions } from './nlb-options.js';

export interface ServicePort {
  /**
   * Name of the port; needed where there are several.
   * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
   * @maxLength 15
   */
  readonly name?: string;
  /**
   * @minimum 1
   * @maximum 65535
   */
  readonly port: number;
  /** Port of the pods, by number or name. @default the same number as `port` */
  readonly targetPort?: number | string;
  /** @default 'TCP' */
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
  /** What is spoken on the port, such as `kubernetes.io/h2c` or `http`. @default not said */
  readonly appProtocol?: string;
  /**
   * Port of the nodes.
   * @minimum 30000
   * @maximum 32767
   * @default chosen by the cluster
   */
  readonly nodePort?: number;
}

interface NamedService {
  /** @default the id of the construct */
  readonly name?: string;
  /** @default that of the chart */
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

interface SelectingService extends NamedService {
  /** Labels of the pods. @default `app.kubernetes.io/name` with the name of the Service */
  readonly selector?: Readonly<Record<string, string>>;
  /** @minItems 1 */
  readonly ports: readonly ServicePort[];
  /** Whether pods that are not ready get traffic. @default false */
  readonly publishNotReadyAddresses?: boolean;
  /** Which pods are preferred. `PreferClose` needs Kubernetes 1.31, the others 1.35. @default any */
  readonly trafficDistribution?: 'PreferClose' | 'PreferSameZone' | 'PreferSameNode';
  /** `Local` keeps traffic from inside the cluster on its node. @default 'Cluster' */
  readonly internalTrafficPolicy?: 'Cluster' | 'Local';
  /**
   * Seconds that a client stays with one pod.
   * @minimum 1
   * @maximum 86400
   * @default off
   */
  readonly sessionAffinity?: number;
  /** @default 'SingleStack' */
  readonly ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  /** @default that of the cluster */
  readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[];
}

/** An address inside the cluster. */
export interface ClusterIpServiceProps extends SelectingService {
  readonly type: 'ClusterIP';
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A port of every node, such as an ALB in instance mode needs. */
export interface NodePortServiceProps extends SelectingService {
  readonly type: 'NodePort';
  readonly annotations?: Readonly<Record<string, string>>;
  /** `Local` keeps the client's address and uses only nodes with a pod. @default 'Cluster' */
  readonly externalTrafficPolicy?: 'Cluster' | 'Local';
}

/** A network load balancer. */
export interface LoadBalancerServiceProps extends SelectingService {
  readonly type: 'LoadBalancer';
  /** @default an internal load balancer with pods as targets */
  readonly nlb?: NlbOptions;
  /** `Local` uses only nodes with a pod. Needs `targetType: instance`. @default 'Cluster' */
  readonly externalTrafficPolicy?: 'Cluster' | 'Local';
}

/** No address of its own: the name resolves to the pods. */
export interface HeadlessServiceProps extends SelectingService {
  readonly type: 'headless';
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Another name for a host outside the cluster. */
export interface ExternalNameServiceProps extends NamedService {
  readonly type: 'ExternalName';
  /** Name of the host, not an address. */
  readonly externalName: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

export type KubeServiceProps =
  | ClusterIpServiceProps
  | NodePortServiceProps
  | LoadBalancerServiceProps
  | HeadlessServiceProps
  | ExternalNameServiceProps;
