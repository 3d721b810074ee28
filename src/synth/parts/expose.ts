import type { AlbExpose } from './alb-options.js';
import type { NlbOptions } from './nlb-options.js';

/** Who can reach a WebService: `internal` (inside the cluster only), or exactly one of `alb`, `nlb`, `internal` with options. */
export type ExposeProps = 'internal' | ExposeOptions;

export interface ExposeOptions {
  /**
   * An Application Load Balancer: an Ingress in front of the Service.
   * @default none
   */
  readonly alb?: AlbExpose;
  /**
   * A Network Load Balancer: the Service is of type LoadBalancer.
   * @default none
   */
  readonly nlb?: NlbOptions;
  /**
   * Inside the cluster only.
   * @default none
   */
  readonly internal?: InternalOptions;
}

/** A Service that only the cluster reaches. */
export interface InternalOptions {
  /**
   * `headless` has no address of its own: its name resolves to the pods.
   * @default ClusterIP
   */
  readonly type?: 'ClusterIP' | 'NodePort' | 'headless';
  /**
   * Prefers pods in the zone of the caller. Kubernetes 1.31 or later.
   * @default any pod
   */
  readonly trafficDistribution?: 'PreferClose';
}
