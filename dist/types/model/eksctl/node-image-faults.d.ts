import { type EksctlFaults, type EksctlNodeGroup } from './cluster-config.js';
/** Why eksctl refuses the image of a node group. */
export declare function imageFaults(group: EksctlNodeGroup): EksctlFaults;
/** Why eksctl refuses how the nodes start. */
export declare function bootstrapFaults(group: EksctlNodeGroup): EksctlFaults;
