import { type ClusterConfig, type EksctlFaults } from './cluster-config.js';
/** Why eksctl refuses an add-on. */
export declare function addonFaults(config: ClusterConfig): EksctlFaults;
/** What cannot be made together with a cluster in which pods have no network yet. */
export declare function bareClusterFaults(config: ClusterConfig): EksctlFaults;
