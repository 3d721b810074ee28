import { type ClusterConfig, type EksctlFaults, type EksctlNodeGroup } from './cluster-config.js';
/** What of a cluster does not go with a control plane on an Outpost, or with nodes there. */
export declare function clusterOutpostFaults(config: ClusterConfig): EksctlFaults;
/** What of a self-managed node group does not go with an Outpost. */
export declare function nodeOutpostFaults({ data, config, amiFamily: family }: EksctlNodeGroup): EksctlFaults;
