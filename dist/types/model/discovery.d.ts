import type { Fact } from './facts/fact.js';
import type { Match } from './selector.js';
import type { Workspace } from './workspace.js';
/** A subnet or security group as Karpenter looks for it. */
export interface Candidate {
    readonly id: unknown;
    readonly name: unknown;
    /** The value of a tag: undefined where it is absent, UNKNOWN where it cannot be known. */
    readonly tag: (key: string) => unknown;
}
/** Whether a term of a selector finds a candidate; undefined where that cannot be known. */
export declare function termFinds(term: unknown, { id, name, tag }: Candidate): Match;
interface Described {
    readonly id: Fact;
    readonly name?: Fact;
    readonly tagList: Fact;
    readonly tags: ReadonlyMap<string, Fact>;
}
export declare function candidateOf({ id, name, tagList, tags }: Described): Candidate;
/** What templates and ClusterConfigs of the workspace make besides what is described. */
export declare const madeSubnets: (workspace: Workspace) => Candidate[];
export declare const madeSecurityGroups: (workspace: Workspace) => Candidate[];
export {};
