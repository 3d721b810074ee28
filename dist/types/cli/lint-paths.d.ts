import { type Result } from '../engine/finding.js';
import { type SourceFile } from '../source/file.js';
import type { Io } from './io.js';
import type { FailOn, LintRequest } from './lint-request.js';
export interface Linted {
    readonly result: Result;
    /** All that was read, reported on or not. */
    readonly files: readonly SourceFile[];
    /** What could not be found or read. */
    readonly problems: readonly string[];
    readonly elapsedMs: number;
    readonly exitCode: number;
}
/** Config, files, rules: the one way from a request to findings. */
export declare function lintPaths(request: LintRequest, io: Io): Promise<Linted>;
/** Whether a finding that is not suppressed is as severe as the threshold. */
export declare function isFailing(result: Result, failOn: FailOn): boolean;
