import { type EksctlFaults, type EksctlNodeGroup } from './cluster-config.js';
/** Why eksctl refuses the choice of instances of a node group. */
export declare function instancesFaults(group: EksctlNodeGroup): EksctlFaults;
