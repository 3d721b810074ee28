import { append } from '../model/lookup.js';
import type { SourceDocument } from '../source/document.js';
import type { Path } from '../source/path.js';
import { type Finding, SEVERITIES } from './finding.js';

/** What a finding was made from, as far as it tells causes from consequences. */
interface Told {
  readonly document: SourceDocument | undefined;
  /** Places, from the document's root, that this is the reason for. */
  readonly reasonFor: readonly Path[] | undefined;
}

/** Leaves out what another rule says of a place that has its reason told already; `told` has one entry for each finding. */
export function withoutEchoes(findings: readonly Finding[], told: readonly Told[]): readonly Finding[] {
  const causes = findings.flatMap((finding, index) => {
    const { document, reasonFor } = told[index] ?? {};
    // Who keeps the cause on purpose has yet to hear what comes of it.
    return document && reasonFor && !finding.suppressed ? [{ finding, document, reasonFor }] : [];
  });
  if (causes.length === 0) return findings;
  const byDocument = new Map<SourceDocument, typeof causes>();
  for (const cause of causes) append(byDocument, cause.document, cause);
  return findings.filter((finding, index) => {
    const document = told[index]?.document;
    const here = document && byDocument.get(document);
    return !here?.some((cause) => cause.reasonFor.some((place) => isEcho(finding, cause.finding, place)));
  });
}

function isEcho(finding: Finding, cause: Finding, place: Path): boolean {
  return (
    finding.rule !== cause.rule &&
    SEVERITIES.indexOf(cause.severity) <= SEVERITIES.indexOf(finding.severity) &&
    place.length <= finding.path.length &&
    place.every((segment, index) => segment === finding.path[index])
  );
}
