import type { Finding, InternalError, Note, ResourceIdentity, Result } from '../engine/finding.js';
import type { Range } from '../source/lines.js';
import type { Report } from './options.js';

/** JSON may hold these as they are; a terminal that it is printed on would act on them, or show nothing. */
const UNSAFE = /[\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** For programs: version 1, described by report.schema.json. Lines and columns count from 1, columns in UTF-16 units. */
export const json: Report = (result) => {
  const report = {
    version: 1,
    summary: summaryOf(result),
    findings: result.findings.map(findingOf),
    notes: result.notes.map(({ message, file }: Note) => ({ message, file })),
    internalErrors: result.internalErrors.map(({ rule, file, path, message }: InternalError) => ({
      rule,
      file,
      path,
      message,
    })),
  };
  const text = JSON.stringify(report, null, 2);
  return `${text.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
};

/** Field by field: what the engine adds for itself is no part of version 1. */
function findingOf(finding: Finding): object {
  const { rule, severity, message, file, range, path, resource, related, fix, suppressed, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    file,
    range: rangeOf(range),
    path,
    resource: resource && resourceOf(resource),
    related: related.map((location) => ({
      file: location.file,
      range: rangeOf(location.range),
      message: location.message,
    })),
    fix: fix && { title: fix.title, safe: fix.safe },
    suppressed: suppressed && { reason: suppressed.reason },
    fingerprint,
  };
}

function rangeOf({ start, end }: Range): Range {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

function resourceOf({ apiVersion, kind, namespace, name }: ResourceIdentity): ResourceIdentity {
  return { apiVersion, kind, namespace, name };
}

function summaryOf({ summary }: Result): Result['summary'] {
  const { files, documents, errors, warnings, infos, suppressed, fixable } = summary;
  return { files, documents, errors, warnings, infos, suppressed, fixable };
}
