import { type ClusterConfig, type EksctlFaults } from './cluster-config.js';
/** Blocks of addresses wherever eksctl reads them. */
export declare function cidrFaults({ data }: ClusterConfig): EksctlFaults;
/** What of a VPC does not go together. */
export declare function vpcFaults(config: ClusterConfig): EksctlFaults;
/** What a cluster without a way to the internet must have, and cannot have. */
export declare function privateClusterFaults({ data }: ClusterConfig): EksctlFaults;
