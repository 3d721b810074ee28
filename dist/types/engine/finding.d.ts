import type { Range } from '../source/lines.js';
import type { Path } from '../source/path.js';
/**
 * error: AWS or Kubernetes rejects it, it silently does nothing, or it can lock out or lose the cluster.
 * warning: works today, with a known outage, security or cost consequence. info: advice.
 */
export type Severity = 'error' | 'warning' | 'info';
export declare const SEVERITIES: readonly Severity[];
export interface ResourceIdentity {
    readonly apiVersion: string | null;
    readonly kind: string | null;
    readonly namespace: string | null;
    readonly name: string | null;
}
export interface RelatedLocation {
    readonly file: string;
    readonly range: Range;
    readonly message: string;
}
/** One change of the values. A rule writes paths below the node it reports on, a finding has them from the document's root. */
export type Edit = 
/** Sets or adds what stands at the path. */
{
    readonly op: 'set';
    readonly at: Path;
    readonly value: unknown;
} | {
    readonly op: 'remove';
    readonly at: Path;
}
/** Renames the key that the path ends in. */
 | {
    readonly op: 'rename';
    readonly at: Path;
    readonly to: string;
};
/** What repairs a finding. */
export interface Fix {
    readonly title: string;
    /** Keeps the meaning, for a live object too. */
    readonly safe: boolean;
    readonly edits: readonly Edit[];
}
/** One thing wrong at one place. */
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    /** Quotes the offending value and names what is allowed. */
    readonly message: string;
    readonly file: string;
    readonly range: Range;
    /** Of what the finding is about, which need not exist; `range` is then the nearest token that does. */
    readonly path: Path;
    readonly resource: ResourceIdentity | null;
    readonly related: readonly RelatedLocation[];
    readonly fix: Fix | null;
    readonly suppressed: {
        readonly reason: string;
    } | null;
    /** Stable over moves inside a file and between files: rule, object and path, no line numbers. */
    readonly fingerprint: string;
}
/** Something the run must say that is no finding: a source that has to be rendered first, a file that is no manifest. */
export interface Note {
    readonly message: string;
    readonly file: string | null;
}
/** A bug in eks-kit: the rule that threw, and where. The other rules went on. */
export interface InternalError {
    readonly rule: string;
    readonly file: string;
    readonly path: Path;
    readonly message: string;
}
export interface Result {
    readonly findings: readonly Finding[];
    readonly notes: readonly Note[];
    readonly internalErrors: readonly InternalError[];
    readonly summary: Summary;
}
export interface Summary {
    readonly files: number;
    readonly documents: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly suppressed: number;
    readonly fixable: number;
}
