/** A stretch of a file between two `---` lines. */
export interface Piece {
  readonly text: string;
  /** Of the piece's first character in the file. */
  readonly offset: number;
  /** A `---` line with something behind it, which kubectl refuses. */
  readonly separatorProblem?: { readonly start: number; readonly end: number };
}

/**
 * Cuts a file where kubectl cuts it: at every line that begins with `---`. In YAML such a line ends the document
 * everywhere, inside quotes and block scalars too.
 * Source: k8s.io/apimachinery/pkg/util/yaml/decoder.go (YAMLReader), verified 2026-11-21.
 */
export function splitDocuments(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let at = text.startsWith('---') ? 0 : nextSeparator(text, 0);
  let problem: { start: number; end: number } | undefined;
  while (at >= 0) {
    push(pieces, text, start, at, problem);
    const lineEnd = endOfLine(text, at);
    const rest = text.slice(at + 3, lineEnd);
    problem = /^\s*(?:#.*)?$/.test(rest) ? undefined : { start: at, end: at + 3 + rest.trimEnd().length };
    start = Math.min(lineEnd + 1, text.length);
    at = nextSeparator(text, Math.max(lineEnd - 1, 0));
  }
  push(pieces, text, start, text.length, problem);
  return pieces;
}

function push(
  pieces: Piece[],
  text: string,
  start: number,
  end: number,
  separatorProblem: Piece['separatorProblem'],
): void {
  const piece = text.slice(start, end);
  if (separatorProblem) pieces.push({ text: piece, offset: start, separatorProblem });
  else if (/\S/.test(piece)) pieces.push({ text: piece, offset: start });
}

function nextSeparator(text: string, from: number): number {
  const found = text.indexOf('\n---', from);
  return found < 0 ? -1 : found + 1;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
