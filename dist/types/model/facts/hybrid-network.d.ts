import type { Cluster } from './cluster.js';
import { type Fact } from './fact.js';
/** The networks of hybrid nodes, and what must go together with them. */
export interface HybridNetwork {
    /** Blocks of the nodes, then those of their pods. */
    readonly remoteCidrs: readonly Fact[];
    /** Blocks of the VPC, where the source makes it. */
    readonly vpcCidrs: readonly Fact[];
    /** The block that Services get their addresses from. */
    readonly serviceCidr: Fact;
    readonly authenticationMode: Fact;
    readonly ipFamily: Fact;
}
/** The networks of a cluster's hybrid nodes; undefined where it has none. */
export declare function hybridNetworkOf({ document, path }: Cluster): HybridNetwork | undefined;
