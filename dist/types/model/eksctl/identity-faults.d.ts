import { type ClusterConfig, type EksctlFaults, type Mapping } from './cluster-config.js';
type Place = readonly (string | number)[];
/** Service accounts whose roles eksctl makes over the cluster's OIDC provider. */
export declare function serviceAccountFaults(config: ClusterConfig): EksctlFaults;
/** Associations of the cluster's own, outside of add-ons. */
export declare function podIdentityFaults(config: ClusterConfig): EksctlFaults;
/** Without the agent on the nodes no pod gets credentials; Auto Mode brings it along. */
export declare function agentFaults(config: ClusterConfig, user: Place): EksctlFaults;
export declare function associationFaults(config: ClusterConfig, association: Mapping, at: Place): EksctlFaults;
/** OIDC providers of users. */
export declare function identityProviderFaults({ data }: ClusterConfig): EksctlFaults;
/** What of a mapping into `aws-auth` excludes the rest. */
export declare function identityMappingFaults({ data }: ClusterConfig): EksctlFaults;
export {};
