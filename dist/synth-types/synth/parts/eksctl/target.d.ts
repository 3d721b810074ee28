import type { ClusterTarget } from '../../base/cluster-target.js';
import type { EksctlClusterProps } from './cluster-props.js';
/** What charts have to know of a cluster: what its props say, over what is known of it otherwise. */
export declare function eksctlTarget(props: EksctlClusterProps, known: ClusterTarget): ClusterTarget;
