import { append } from '../model/lookup.js';
import type { Resource } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import { commentsWith } from '../source/comments.js';
import type { SourceDocument } from '../source/document.js';
import type { SourceFile } from '../source/file.js';
import type { Path } from '../source/path.js';
import type { Span } from '../source/tree.js';
import type { Config, ConfigSuppression, FileMatcher } from './config.js';
import type { ResourceIdentity } from './finding.js';
import { resourceAt } from './identity.js';

const NAME = 'eks-kit';
const COMMENT = `${NAME}-ignore`;
const ANNOTATION = `${NAME}.dev/ignore.`;

/** A written wish not to hear of a rule somewhere. */
export interface Suppression {
  readonly rule: string;
  /** undefined: none is given, and the suppression does not hold. */
  readonly reason: string | undefined;
  readonly file: SourceFile | undefined;
  readonly span: Span | undefined;
  readonly config: ConfigSuppression | undefined;
  readonly place: Place;
  covers(target: Target): boolean;
  used: boolean;
}

/** What a suppression stands at: an object, a line of a file, or nothing that a target has to lie in. */
type Place = Resource | string;
const ANYWHERE = '';

/** The suppressions of a run by rule and place: there may be as many of them as there are findings. */
export class Suppressions {
  private readonly byRule = new Map<string, Map<Place, Suppression[]>>();

  constructor(
    readonly all: readonly Suppression[],
    private readonly workspace: Workspace,
  ) {
    for (const suppression of all) {
      const places = this.byRule.get(suppression.rule) ?? new Map<Place, Suppression[]>();
      this.byRule.set(suppression.rule, places);
      append(places, suppression.place, suppression);
    }
  }

  covering(target: Target): readonly Suppression[] {
    const places = this.byRule.get(target.rule);
    if (!places) return [];
    const { document, path, file, line } = target;
    const resource = document && resourceAt(this.workspace, document, path);
    return [lineOf(file, line), ...(resource ? [resource] : []), ANYWHERE]
      .flatMap((place) => places.get(place) ?? [])
      .filter((candidate) => candidate.covers(target));
  }
}

function lineOf(file: SourceFile, line: number): string {
  return `${file.path}:${line}`;
}

/** What a suppression is held against. */
export interface Target {
  readonly rule: string;
  readonly file: SourceFile;
  readonly line: number;
  readonly document: SourceDocument | undefined;
  readonly path: Path;
  readonly resource: ResourceIdentity | null;
}

/** The suppressions written in a file: comments, and annotations of its objects. */
export function suppressionsIn(file: SourceFile, workspace: Workspace): Suppression[] {
  // Nearly every file: one look through its text instead of two.
  if (!file.text.includes(NAME)) return [];
  const fromComments = file.text.includes(COMMENT) ? commentSuppressions(file) : [];
  const fromAnnotations = file.text.includes(ANNOTATION)
    ? workspace.resourcesIn(file).flatMap(annotationSuppressions)
    : [];
  return [...fromComments, ...fromAnnotations];
}

function commentSuppressions(file: SourceFile): Suppression[] {
  let covered = 0;
  return commentsWith(COMMENT, file).flatMap((comment) => {
    const parsed = /^eks-kit-ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?::\s*(.*))?/.exec(comment.text);
    if (!parsed) return [];
    covered = coveredLine(file, comment, covered);
    const reason = parsed[2]?.trim() || undefined;
    return (parsed[1] ?? '')
      .split(',')
      .map((rule) => suppression(rule.trim(), reason, file, comment, lineOf(file, covered)));
  });
}

/** A comment behind a value covers its own line; one on a line of its own the next that is no comment, as the one `before`. */
function coveredLine(file: SourceFile, comment: Span, before: number): number {
  const lines = file.lineIndex();
  const { line, column } = lines.position(comment.start);
  if (line < before) return before;
  if (/\S/.test((lines.line(line) ?? '').slice(0, column - 1))) return line;
  let next = line + 1;
  while (/^\s*(?:#.*)?$/.test(lines.line(next) ?? 'end')) next++;
  return next;
}

function annotationSuppressions(resource: Resource): Suppression[] {
  const places: Path[] = [[...resource.path, 'metadata', 'annotations']];
  if (resource.pod && resource.pod.path.length > resource.path.length)
    places.push([...resource.pod.path, 'metadata', 'annotations']);
  return places.flatMap((place) => annotationsAt(resource, place));
}

function annotationsAt(resource: Resource, place: Path): Suppression[] {
  const annotations = resource.document.at(place);
  if (typeof annotations !== 'object' || annotations === null) return [];
  return Object.entries(annotations).flatMap(([key, value]) => {
    if (!key.startsWith(ANNOTATION)) return [];
    const { document } = resource;
    const span = document.keySpan([...place, key]) ?? document.locate(place);
    const reason = typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    return [suppression(key.slice(ANNOTATION.length), reason, document.file, span, resource)];
  });
}

/** The suppressions of the config. One that has expired covers nothing. */
export function configSuppressions(config: Config, today: string, matches: FileMatcher): Suppression[] {
  return (config.suppressions ?? []).map((entry) => {
    const expired = isExpired(entry, today);
    const covers = (target: Target): boolean => !expired && coversTarget(entry, target, matches);
    return { ...suppression(entry.rule, entry.reason, undefined, undefined, ANYWHERE), config: entry, covers };
  });
}

export function isExpired(entry: ConfigSuppression, today: string): boolean {
  return entry.expires !== undefined && entry.expires <= today;
}

function coversTarget(entry: ConfigSuppression, target: Target, matches: FileMatcher): boolean {
  return (
    (entry.files === undefined || matches(entry.files, target.file.path)) &&
    (entry.kind === undefined || entry.kind === target.resource?.kind) &&
    (entry.namespace === undefined || entry.namespace === target.resource?.namespace) &&
    (entry.name === undefined || entry.name === target.resource?.name)
  );
}

function suppression(
  rule: string,
  reason: string | undefined,
  file: SourceFile | undefined,
  span: Span | undefined,
  place: Place,
): Suppression {
  return { rule, reason, file, span, config: undefined, place, covers: () => true, used: false };
}
