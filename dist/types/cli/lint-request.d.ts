import { type Severity } from '../engine/finding.js';
import { type Preset } from '../engine/rule.js';
import type { Arguments, Flag } from './args.js';
import type { Io } from './io.js';
export type FailOn = Severity | 'never';
/** What to lint, and how: of the flags of `eks-kit lint`, or of the inputs of the action. */
export interface LintRequest {
    readonly paths: readonly string[];
    /** Absolute paths. Of the files that `paths` name only these are reported on, the others are context. */
    readonly changed?: ReadonlySet<string>;
    readonly stdinFilename: string | undefined;
    readonly config: string | undefined;
    readonly preset: Preset | undefined;
    readonly only: readonly string[] | undefined;
    readonly skip: readonly string[] | undefined;
    readonly failOn: FailOn;
    readonly kubernetesVersion: string | undefined;
    /** ISO date. */
    readonly today: string;
    readonly complete: boolean;
}
/** The flags that make a request; those that make a report stand beside them in the verb. */
export declare const REQUEST_FLAGS: readonly Flag[];
export declare function lintRequest(given: Arguments, io: Io): LintRequest;
