import type { Located } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import type { SourceDocument } from '../source/document.js';
import type { SourceFile } from '../source/file.js';
import type { Path } from '../source/path.js';
import type { Problem as ReaderProblem } from '../source/yaml.js';
import type { Note, Result } from './finding.js';
import type { Problem } from './rule.js';
import type { LintInput } from './run.js';
import type { ActiveRule, Settings } from './settings.js';
/** Takes what rules report and makes the result of it: positions, suppressions, order. */
export declare class Collector {
    private readonly input;
    private readonly workspace;
    private readonly settings;
    private readonly drafts;
    private readonly internalErrors;
    private readonly reported;
    constructor(input: LintInput, workspace: Workspace, settings: Settings);
    /** `path` is the place in the document, `base` the node below which the problem's own paths are. */
    add(active: ActiveRule, document: SourceDocument, path: Path, problem: Problem, base: Path): void;
    addReaderProblem(active: ActiveRule, file: SourceFile, document: SourceDocument | undefined, problem: ReaderProblem): void;
    internalError(rule: string, node: Located, error: unknown): void;
    result(notes: readonly Note[]): Result;
    private finish;
    private suppressions;
    /** Suppressions are held to account: a reason, a rule that exists, something to suppress. */
    private suppressionFindings;
    private fault;
    private summary;
}
