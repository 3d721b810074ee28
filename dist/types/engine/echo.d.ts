import type { SourceDocument } from '../source/document.js';
import type { Path } from '../source/path.js';
import { type Finding } from './finding.js';
/** What a finding was made from, as far as it tells causes from consequences. */
interface Told {
    readonly document: SourceDocument | undefined;
    /** Places, from the document's root, that this is the reason for. */
    readonly reasonFor: readonly Path[] | undefined;
}
/** Leaves out what another rule says of a place that has its reason told already; `told` has one entry for each finding. */
export declare function withoutEchoes(findings: readonly Finding[], told: readonly Told[]): readonly Finding[];
export {};
