import type { AwsAuth } from '../model/facts/aws-auth.js';
import type { Cluster } from '../model/facts/cluster.js';
import type { FargateProfile } from '../model/facts/fargate-profile.js';
import type { Subnet } from '../model/facts/subnet.js';
import type { Located, Resource } from '../model/resource.js';
import type { NodeName } from './rule.js';
import type { ActiveRule } from './settings.js';
/** A rule with the function that visits one kind of node. */
export interface Visitor {
    readonly active: ActiveRule;
    readonly visit: (node: never, context: never) => void;
}
/** Active rules by what they visit, so that a node meets only the rules that want it. */
export type Visitors = ReadonlyMap<NodeName, readonly Visitor[]>;
export declare function bucket(rules: readonly ActiveRule[]): Visitors;
type Call = (visitor: Visitor, node: Located) => void;
/** One walk over an object that all rules share. */
export declare function visitResource(resource: Resource, visitors: Visitors, call: Call): void;
export interface Facts {
    readonly awsAuths: readonly AwsAuth[];
    readonly clusters: readonly Cluster[];
    readonly fargateProfiles: readonly FargateProfile[];
    readonly subnets: readonly Subnet[];
}
export declare function visitFacts(facts: Facts, visitors: Visitors, call: Call): void;
export {};
