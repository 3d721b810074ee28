import { looksLikeOurs, recognise, recogniseText } from './dialect/recognise.js';
import { SourceDocument } from './document.js';
import { findJsonFault } from './json.js';
import { Lines, type Range } from './lines.js';
import { splitDocuments } from './split.js';
import type { Span } from './tree.js';
import { holdsTemplateAction } from './unknown.js';
import { type Parsed, type Problem, parseDocument } from './yaml.js';

/** What discovery knows about a file from the files around it. */
export interface FileFacts {
  /** Below `templates/` of a Helm chart: a source, not a manifest. */
  readonly chartTemplate?: boolean;
  /** Named as a patch by a kustomization: a part of an object. */
  readonly patch?: boolean;
}

/** A file: its text, its documents, and what could not be read. */
export class SourceFile {
  readonly documents: SourceDocument[] = [];
  /** Problems that belong to no document. */
  readonly problems: Problem[] = [];
  /** Up to and with the last `/` of its path. */
  readonly folder: string;
  private lines: Lines | undefined;

  constructor(
    /** As the user wrote it, with `/` between folders. */
    readonly path: string,
    readonly text: string,
    readonly facts: FileFacts = {},
  ) {
    this.folder = path.slice(0, path.lastIndexOf('/') + 1);
  }

  range(span: Span): Range {
    const lines = this.lineIndex();
    return { start: lines.position(span.start), end: lines.position(Math.max(span.end, span.start)) };
  }

  lineIndex(): Lines {
    this.lines ??= new Lines(this.text);
    return this.lines;
  }
}

/** Reads a file's text once. Never throws; a document that cannot be read leaves the others alone. */
export function parseFile(path: string, text: string, facts: FileFacts = {}): SourceFile {
  const file = new SourceFile(path, text, facts);
  if (facts.chartTemplate) {
    file.documents.push(emptyDocument(file, 'helm'));
    return file;
  }
  if (!looksLikeOurs(text)) return file;
  if (path.endsWith('.json') && !readableJson(file)) return file;
  const mode = recogniseText(text) === 'cloudformation' ? 'cloudformation' : 'kubernetes';
  for (const piece of splitDocuments(text)) {
    if (piece.separatorProblem) {
      file.problems.push({
        kind: 'syntax',
        ...piece.separatorProblem,
        message: 'kubectl takes nothing but a comment behind `---`',
      });
    }
    const parsed = parseDocument(piece.text, piece.offset, mode);
    if (isBlank(parsed)) continue;
    const span = { start: piece.offset, end: piece.offset + piece.text.length };
    file.documents.push(readDocument(file, parsed, piece.text, span));
  }
  return file;
}

function readDocument(file: SourceFile, parsed: Parsed, text: string, span: Span): SourceDocument {
  if (parsed.value === undefined && holdsTemplateAction(text)) return emptyDocument(file, 'helm');
  return new SourceDocument(file, recognise(parsed.value), parsed.value, parsed.tree, parsed.problems, span);
}

function emptyDocument(file: SourceFile, dialect: 'helm'): SourceDocument {
  const tree = { tape: [], keys: [], aliases: new Map<number, number>() };
  return new SourceDocument(file, dialect, undefined, tree, [], { start: 0, end: file.text.length });
}

function isBlank(parsed: Parsed): boolean {
  return parsed.value === null && parsed.problems.length === 0;
}

/** JSON is YAML to a YAML reader, and so is much that is no JSON: the AWS CLI and CloudFormation would refuse it. */
function readableJson(file: SourceFile): boolean {
  try {
    JSON.parse(file.text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    const { offset, message } = findJsonFault(file.text);
    file.problems.push({ kind: 'syntax', start: offset, end: offset + 1, message });
    return false;
  }
}

/** Reads a config of our own: one document, whatever it holds. undefined of an empty one. */
export function parseConfigFile(path: string, text: string): SourceDocument | undefined {
  const file = new SourceFile(path, text);
  const parsed = parseDocument(text, 0, 'config');
  if (isBlank(parsed)) return undefined;
  return new SourceDocument(file, 'unrecognised', parsed.value, parsed.tree, parsed.problems, {
    start: 0,
    end: text.length,
  });
}
