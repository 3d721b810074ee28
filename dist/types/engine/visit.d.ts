import type { Located, Resource } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
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
export declare function visitResource(resource: Resource, workspace: Workspace, visitors: Visitors, call: Call): void;
/** What a document tells of the cluster and its surroundings. */
export declare function visitFact(name: NodeName, fact: Located, visitors: Visitors, call: Call): void;
export {};
