import type { Resource } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import type { SourceDocument } from '../source/document.js';
import type { SourceFile } from '../source/file.js';
import type { Path } from '../source/path.js';
import type { Span } from '../source/tree.js';
import type { Config, ConfigSuppression, FileMatcher } from './config.js';
import type { ResourceIdentity } from './finding.js';
/** A written wish not to hear of a rule somewhere. */
export interface Suppression {
    readonly rule: string;
    /** undefined: none is given, and the suppression does not hold. */
    readonly reason: string | undefined;
    readonly file: SourceFile | undefined;
    readonly span: Span | undefined;
    readonly config: ConfigSuppression | undefined;
    readonly place: Place;
    covers(target: Target): boolean;
    used: boolean;
}
/** What a suppression stands at: an object, a line of a file, or nothing that a target has to lie in. */
type Place = Resource | string;
/** The suppressions of a run by rule and place: there may be as many of them as there are findings. */
export declare class Suppressions {
    readonly all: readonly Suppression[];
    private readonly workspace;
    private readonly byRule;
    constructor(all: readonly Suppression[], workspace: Workspace);
    covering(target: Target): readonly Suppression[];
}
/** What a suppression is held against. */
export interface Target {
    readonly rule: string;
    readonly file: SourceFile;
    readonly line: number;
    readonly document: SourceDocument | undefined;
    readonly path: Path;
    readonly resource: ResourceIdentity | null;
}
/** The suppressions written in a file: comments, and annotations of its objects. */
export declare function suppressionsIn(file: SourceFile, workspace: Workspace): Suppression[];
/** The suppressions of the config. One that has expired covers nothing. */
export declare function configSuppressions(config: Config, today: string, matches: FileMatcher): Suppression[];
export declare function isExpired(entry: ConfigSuppression, today: string): boolean;
export {};
