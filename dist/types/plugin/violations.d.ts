import type { Finding } from '../engine/finding.js';
import type { Rule } from '../engine/rule.js';
import type { ConstructPathOf } from './construct-paths.js';
import type { Violation } from './contract.js';
/** One violation a rule, with the objects that it is about. */
export declare function violationsOf(findings: readonly Finding[], rules: readonly Rule[]): Violation[];
/** What the report calls the object. */
export declare function resourceName({ resource, file }: Finding): string;
/** Construct paths by the names in the report. */
export declare function metadataOf(findings: readonly Finding[], pathOf: ConstructPathOf): Readonly<Record<string, {
    readonly path: string;
}>>;
