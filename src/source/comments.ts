import type { SourceDocument } from './document.js';
import type { SourceFile } from './file.js';
import type { Span } from './tree.js';
import { ALIAS, END, RECORD, SEQUENCE, START, STYLE } from './tree.js';

export interface Comment extends Span {
  /** Without the `#` and the blanks around it. */
  readonly text: string;
}

/** The comments of a file that contain a word. Text inside quotes and block scalars is no comment. */
export function commentsWith(word: string, file: SourceFile): Comment[] {
  const { text } = file;
  const found: Comment[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const comment = commentIn(text, lineStart, at, file.documents);
    if (comment && comment.start !== found.at(-1)?.start) found.push(comment);
  }
  return found;
}

function commentIn(
  text: string,
  lineStart: number,
  before: number,
  documents: readonly SourceDocument[],
): Comment | undefined {
  for (let hash = text.indexOf('#', lineStart); hash >= 0 && hash < before; hash = text.indexOf('#', hash + 1)) {
    const opens = hash === lineStart || /\s/.test(text[hash - 1] ?? ' ');
    if (!opens || documents.some((document) => insideScalar(document, hash))) continue;
    const lineEnd = text.indexOf('\n', hash);
    const end = lineEnd < 0 ? text.length : lineEnd;
    return { start: hash, end, text: text.slice(hash + 1, end).trim() };
  }
  return undefined;
}

function insideScalar(document: SourceDocument, offset: number): boolean {
  if (offset < document.span.start || offset >= document.span.end) return false;
  const { tape } = document.tree;
  for (let node = 0; node < tape.length; node += RECORD) {
    const style = tape[node + STYLE] ?? SEQUENCE;
    if (style === SEQUENCE || style > ALIAS - 2) continue;
    if ((tape[node + START] ?? 0) <= offset && offset < (tape[node + END] ?? 0)) return true;
  }
  return false;
}
