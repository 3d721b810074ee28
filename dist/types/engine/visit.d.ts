import type { Located, Resource } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import type { Context, NodeName } from './rule.js';
import type { ActiveRule } from './settings.js';
/** A rule's function for one kind of node, with what it is handed. */
export interface Visitor {
    readonly active: ActiveRule;
    readonly context: Context;
    readonly visit: (node: never, context: never) => void;
}
/** Active rules by what they visit, so that a node meets only the rules that want it. */
export declare class Visitors {
    private readonly internalError;
    private readonly every;
    /** Without advice on how things should be written. */
    private readonly correctness;
    constructor(rules: readonly ActiveRule[], contextOf: (active: ActiveRule) => Context, internalError: (rule: string, node: Located, error: unknown) => void);
    /** One walk over an object that all rules share. */
    visitResource(resource: Resource, workspace: Workspace): void;
    /** What a document tells of the cluster and its surroundings. */
    visitFact(name: NodeName, fact: Located): void;
    /** A rule that throws is named; the others go on. */
    private call;
}
