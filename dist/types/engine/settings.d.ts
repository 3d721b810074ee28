import type { Config, FileMatcher } from './config.js';
import type { Severity } from './finding.js';
import type { Preset, Rule } from './rule.js';
/** A rule as it applies to one file. */
export interface ActiveRule {
    readonly rule: Rule;
    /** Of findings that name none of their own, or of all where the user has set it. */
    readonly severity: Severity;
    readonly severityIsSet: boolean;
    readonly options: never;
}
export interface Selection {
    readonly preset: Preset;
    /** Only these rules, whatever preset and config say. */
    readonly only?: readonly string[];
    readonly skip?: readonly string[];
}
/** Which rules run on a file, with severity and options; files with the same overrides share one answer. */
export declare class Settings {
    private readonly rules;
    private readonly config;
    private readonly selection;
    private readonly matches;
    private readonly base;
    private readonly cache;
    constructor(rules: readonly Rule[], config: Config, selection: Selection, matches: FileMatcher);
    forFile(file: string): readonly ActiveRule[];
    private resolve;
}
