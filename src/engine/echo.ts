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
  const causes: Causes = new Map();
  for (const [index, finding] of findings.entries()) {
    const { document, reasonFor } = told[index] ?? {};
    // Who keeps the cause on purpose has yet to hear what comes of it; of two that are the reason for each other the first stays.
    if (!document || !reasonFor || finding.suppressed || isEcho(finding, causes.get(document))) continue;
    const places = causes.get(document) ?? new Map<string, Finding[]>();
    causes.set(document, places);
    for (const place of reasonFor) append(places, place.join('\n'), finding);
  }
  if (causes.size === 0) return findings;
  return findings.filter((finding, index) => {
    const document = told[index]?.document;
    return !(document && isEcho(finding, causes.get(document)));
  });
}

/** By the places that they are the reason for. */
type Causes = Map<SourceDocument, Map<string, Finding[]>>;

function isEcho(finding: Finding, causes: ReadonlyMap<string, readonly Finding[]> | undefined): boolean {
  if (!causes) return false;
  const rank = SEVERITIES.indexOf(finding.severity);
  for (let length = finding.path.length; length >= 0; length--) {
    const here = causes.get(finding.path.slice(0, length).join('\n')) ?? [];
    if (here.some((cause) => cause.rule !== finding.rule && SEVERITIES.indexOf(cause.severity) <= rank)) return true;
  }
  return false;
}
