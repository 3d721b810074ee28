import type { ClusterTarget } from '../../base/cluster-target.js';
import type { EksctlVpc } from './vpc-props.js';

/** What the parts of a ClusterConfig have to know of the whole. */
export interface EksctlContext {
  readonly name: string;
  readonly region: string;
  readonly version: string;
  /** Of the ARNs of the region. */
  readonly partition: string;
  readonly cluster: ClusterTarget;
  readonly vpc: EksctlVpc | undefined;
  readonly isPrivate: boolean;
  readonly isIpv6: boolean;
  readonly autoMode: boolean;
  /** Whether all pods run on Fargate, which has no agents of add-ons. */
  readonly onFargate: boolean;
}
