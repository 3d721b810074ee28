import { type CustomResourceSchemasOf } from '../model/workspace.js';
import type { SourceFile } from '../source/file.js';
import type { ClusterSetting, Config, FileMatcher } from './config.js';
import type { Result } from './finding.js';
import type { Rule } from './rule.js';
import { type Selection } from './settings.js';
export interface LintInput {
    /** Files to report on. */
    readonly reported: readonly SourceFile[];
    /** Files that cross-resource rules see besides. */
    readonly context: readonly SourceFile[];
    readonly rules: readonly Rule[];
    readonly config: Config;
    readonly selection: Selection;
    readonly cluster: ClusterSetting;
    /** ISO date. */
    readonly today: string;
    readonly complete: boolean;
    readonly matches: FileMatcher;
    /** For files with custom resources; see `usesCustomResources`. Default: they are not held against their schemas. */
    readonly customResources?: CustomResourceSchemasOf | undefined;
}
/** Lints files that are read already. Pure: same input, same result; a rule that throws is an internal error of the result. */
export declare function run(input: LintInput): Result;
