import { SourceDocument } from './document.js';
import type { Path } from './path.js';
import { field, findNode, INDENT, LITERAL, resolveAlias, type Span, STYLE, valueSpan } from './tree.js';
import { UNKNOWN } from './unknown.js';
import { type Mode, type Problem, parseDocument } from './yaml.js';

/** A document that stands as a text inside another one, such as the YAML in a ConfigMap. Spans are those of the outer file. */
export class EmbeddedDocument {
  readonly value: unknown;
  readonly problems: readonly Problem[];

  constructor(
    private readonly inner: SourceDocument,
    private readonly text: string,
    private readonly toFile: (span: Span) => Span,
  ) {
    this.value = inner.value;
    this.problems = inner.problems.map((problem) => ({
      ...problem,
      ...toFile(problem),
      ...(problem.related && { related: { ...problem.related, ...toFile(problem.related) } }),
    }));
  }

  /** One token to point at, chosen as in any document. */
  locate(path: Path): Span {
    return this.toFile(this.inner.locate(path));
  }

  keySpan(path: Path): Span {
    return this.toFile(this.inner.keySpan(path) ?? this.inner.locate(path));
  }

  /** A scalar as it is written, without quotes: what a reader sees that wants texts and converts nothing. */
  written(path: Path): string | undefined {
    const value = this.inner.at(path);
    if (typeof value === 'string') return value;
    const node = findNode(this.inner.tree, path);
    if (node === undefined || value === UNKNOWN || (typeof value === 'object' && value !== null)) return undefined;
    const { start, end } = valueSpan(this.inner.tree, resolveAlias(this.inner.tree, node));
    return this.text.slice(start, end);
  }

  /** The line that ends the first document, behind which nothing is read. */
  get separator(): Span | undefined {
    const body = this.text.replace(/^(?:[ \t]*(?:#.*)?\n)*---/, (start) => ' '.repeat(start.length));
    const match = /^(?:---|\.\.\.)(?=\s)/m.exec(body);
    const behind = match ? body.slice(match.index + 3).replace(/^[ \t]*#.*/gm, '') : '';
    return match && /\S/.test(behind) ? this.toFile({ start: match.index, end: match.index + 3 }) : undefined;
  }
}

/** Reads the text at a path as a YAML document; undefined where no text stands. */
export function embeddedDocument(document: SourceDocument, path: Path, mode: Mode): EmbeddedDocument | undefined {
  const value = document.at(path);
  const found = findNode(document.tree, path);
  if (typeof value !== 'string' || found === undefined) return undefined;
  const node = resolveAlias(document.tree, found);
  if (field(document.tree, node, STYLE) === LITERAL) {
    const lines = new LiteralLines(
      document.file.text,
      valueSpan(document.tree, node),
      field(document.tree, node, INDENT),
    );
    return read(document, lines.text, mode, (span) => lines.toFile(span));
  }
  // Folding and escapes move characters: only the text as a whole has a place.
  const token = document.locate(path);
  return read(document, value, mode, () => token);
}

function read(outer: SourceDocument, text: string, mode: Mode, toFile: (span: Span) => Span): EmbeddedDocument {
  const { value, tree, problems } = parseDocument(text, 0, mode);
  const inner = new SourceDocument(outer.file, 'unrecognised', value, tree, problems, { start: 0, end: text.length });
  return new EmbeddedDocument(inner, text, toFile);
}

/** The lines of a literal block scalar without their indent, and where each began in the file. */
class LiteralLines {
  readonly text: string;
  private readonly starts: { readonly inner: number; readonly outer: number }[] = [];

  constructor(file: string, span: Span, indent: number) {
    let text = '';
    for (let at = span.start; at < span.end; ) {
      const newline = file.indexOf('\n', at);
      const end = newline < 0 || newline >= span.end ? span.end : newline;
      const line = file.slice(at, end).replace(/\r$/, '');
      const cut = Math.min(indent, line.length);
      this.starts.push({ inner: text.length, outer: at + cut });
      text += `${line.slice(cut)}\n`;
      at = end + 1;
    }
    this.text = text;
  }

  toFile({ start, end }: Span): Span {
    const from = this.offset(start);
    return { start: from, end: end > start ? this.offset(end - 1) + 1 : from };
  }

  private offset(inner: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle]?.inner ?? 0) <= inner) low = middle;
      else high = middle - 1;
    }
    const line = this.starts[low] ?? { inner: 0, outer: 0 };
    const length = (this.starts[low + 1]?.inner ?? this.text.length) - 1 - line.inner;
    return line.outer + Math.min(inner - line.inner, length);
  }
}
