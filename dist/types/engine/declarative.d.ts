import type { Path } from '../source/path.js';
import type { Severity } from './finding.js';
import type { AnyRuleDefinition, Example, NodeName, Preset } from './rule.js';
/** One JSON Schema over one kind of node. */
export interface DeclarativeCheck {
    /** Kinds and views to visit. */
    readonly on: readonly NodeName[];
    /** Nodes that do not meet this schema are passed over. */
    readonly when?: object;
    readonly assert: object;
    /** Takes `{value}`: what stands at the place that fails. */
    readonly message: string;
    /** Place below the node to report on instead of the one that fails the schema. */
    readonly at?: Path;
    readonly severity?: Severity;
    /** true: only where the cluster is known to run EKS Auto Mode. false: everywhere else. */
    readonly autoMode?: boolean;
}
/** A rule as `rules/<topic>/<id>.yaml` writes it. */
export interface DeclarativeRule {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly why: string;
    readonly help: string;
    readonly links: readonly string[];
    readonly hygiene?: boolean;
    readonly presets?: readonly Preset[];
    readonly checks: readonly DeclarativeCheck[];
    readonly examples: readonly Example[];
}
/** A compiled JSON Schema, as ajv makes it. */
export interface Validator {
    (data: unknown): boolean;
    errors?: readonly SchemaError[] | null;
}
export interface SchemaError {
    readonly keyword: string;
    /** JSON pointer of the value that fails. */
    readonly instancePath: string;
    readonly params: Readonly<Record<string, unknown>>;
    /** With ajv's `verbose`: the schema that the keyword stands in. */
    readonly parentSchema?: unknown;
}
/** The validators of a check; made at run time by ajv, or by the bundle beforehand. */
export interface CheckValidators {
    readonly when?: Validator | undefined;
    readonly assert: Validator;
}
/** Makes of a declarative rule the same value that `defineRule` makes of a coded one. */
export declare function compileRule(source: DeclarativeRule, validators: readonly CheckValidators[]): AnyRuleDefinition;
/** The path that a JSON pointer writes. */
export declare function parsePointer(pointer: string): Path;
