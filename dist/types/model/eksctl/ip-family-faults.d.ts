import { type ClusterConfig, type EksctlFaults } from './cluster-config.js';
export declare function isIpv6(config: ClusterConfig): boolean;
/** What IPv6 needs and what it excludes. */
export declare function ipFamilyFaults(config: ClusterConfig): EksctlFaults;
