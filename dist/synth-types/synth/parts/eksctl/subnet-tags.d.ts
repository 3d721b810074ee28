import type { EksctlVpc } from './vpc-props.js';
/** Commands that tag subnets that exist: eksctl tags only those that it makes, and load balancers look for the role tags. */
export declare function subnetTagCommands(vpc: EksctlVpc | undefined, region: string): readonly string[];
