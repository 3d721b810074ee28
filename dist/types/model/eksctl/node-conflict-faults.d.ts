import { type EksctlFaults, type EksctlNodeGroup } from './cluster-config.js';
/** What of a role's making does not go with a role that is there already. */
export declare function iamFaults({ data, managed }: EksctlNodeGroup): EksctlFaults;
/** What a managed node group with a launch template of its own must leave to that. */
export declare function launchTemplateFaults({ data, config, path }: EksctlNodeGroup): EksctlFaults;
/** Where nodes stand: zones or subnets, and what needs one of them. */
export declare function placementFaults(group: EksctlNodeGroup): EksctlFaults;
