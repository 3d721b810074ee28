import type { Severity } from '../engine/finding.js';
import { Lines, type Range } from '../source/lines.js';
import { visible } from './sanitize.js';
import type { Style } from './style.js';
import { cells, graphemeCells, graphemes } from './width.js';

const TAB = 4;
/** UTF-16 units looked at for each cell of room. More than any script takes; of a line full of family emoji less is shown. */
const UNITS_PER_CELL = 4;

/** The files of one report, each cut into lines once. */
export class Sources {
  private readonly files = new Map<string, Lines | undefined>();
  private last = { file: '', number: 0, text: undefined as string | undefined };

  constructor(private readonly fileText: (file: string) => string | undefined) {}

  line(file: string, number: number): string | undefined {
    // Minified JSON is one line with many findings: it is cut out once.
    if (this.last.file !== file || this.last.number !== number) {
      this.last = { file, number, text: this.linesOf(file)?.line(number) };
    }
    return this.last.text;
  }

  private linesOf(file: string): Lines | undefined {
    if (!this.files.has(file)) {
      const text = this.fileText(file);
      this.files.set(file, text === undefined ? undefined : new Lines(text));
    }
    return this.files.get(file);
  }
}

/** Digits of the line numbers in the margin; two at least, so that most frames of a report line up. */
export function marginOf(line: number): number {
  return Math.max(2, String(line).length);
}

export interface FrameSubject {
  readonly file: string;
  readonly range: Range;
  readonly severity: Severity;
}

/** The line, the one before it, and a mark under the token. Empty where the source is not at hand. */
export function frame(subject: FrameSubject, sources: Sources, style: Style, width: number): string[] {
  const { start, end } = subject.range;
  const before = start.line > 1 ? sources.line(subject.file, start.line - 1) : undefined;
  const text = sources.line(subject.file, start.line);
  if (text === undefined) return [];
  const margin = marginOf(start.line);
  const room = Math.max(20, width - margin - 4);
  const to = end.line > start.line ? text.length : end.column - 1;
  const view = cut(text, start.column - 1, to, room, style);
  const bar = style.paint.dim(style.glyphs.bar);
  const row = (number: number, content: string): string =>
    ` ${style.paint.dim(String(number).padStart(margin))} ${bar} ${content}`.trimEnd();
  const empty = `${' '.repeat(margin + 2)}${bar}`;
  const mark = style.severity[subject.severity];
  const context = before?.trim() ? [row(start.line - 1, style.paint.dim(cut(before, 0, 0, room, style).shown))] : [];
  return [
    empty,
    ...context,
    row(start.line, `${view.head}${view.token === '' ? '' : mark(view.token)}${view.tail}`),
    `${empty} ${' '.repeat(view.indent)}${mark('^'.repeat(view.length))}`,
  ];
}

interface Cell {
  /** As shown. */
  readonly text: string;
  readonly size: number;
  readonly at: number;
  readonly until: number;
}

/** A line as far as there is room, in three parts around the token. */
interface View {
  readonly head: string;
  readonly token: string;
  readonly tail: string;
  readonly shown: string;
  /** Cells before the token, and of it. */
  readonly indent: number;
  readonly length: number;
}

function cut(line: string, start: number, end: number, room: number, style: Style): View {
  const reach = room * UNITS_PER_CELL;
  const from = wholeFrom(line, line.length > 2 * reach ? Math.max(0, start - reach) : 0);
  const to = Math.min(line.length, start + reach);
  const all = split(line.slice(from, to), from, style.unicode);
  const before = all.filter((cell) => cell.until <= start);
  const inside = all.filter((cell) => cell.until > start && cell.at < end);
  const dots = style.glyphs.ellipsis.length;
  const first = firstShown(before, sizeOf(inside), sizeOf(all), room, from > 0, dots);
  const last = lastShown(all, first, room - (first > 0 || from > 0 ? dots : 0), to < line.length, dots);
  const left = first > 0 || from > 0 ? style.glyphs.ellipsis : '';
  const right = last < all.length || to < line.length ? style.glyphs.ellipsis : '';
  const shown = all.slice(first, last);
  const tokenEnd = before.length + inside.length;
  const head = left + join(all.slice(first, before.length));
  const token = all.slice(before.length, Math.min(tokenEnd, last));
  const tail = join(shown.slice(Math.max(0, tokenEnd - first))) + right;
  const indent = left.length + sizeOf(all.slice(first, before.length));
  const length = Math.max(1, sizeOf(token));
  return { head, token: join(token), tail, shown: head + join(token) + tail, indent, length };
}

/** How much of the left goes, so that the token is in view with something on both of its sides. */
function firstShown(
  before: readonly Cell[],
  token: number,
  whole: number,
  room: number,
  isCut: boolean,
  dots: number,
): number {
  let left = sizeOf(before);
  if (!isCut && (whole <= room || left + token + dots <= room)) return 0;
  const keep = Math.max(Math.floor((room - token) / 2) - dots, Math.min(24, Math.floor(room / 3)));
  let first = 0;
  while (first < before.length && left > keep) left -= before[first++]?.size ?? 0;
  return first;
}

function lastShown(all: readonly Cell[], first: number, room: number, isCut: boolean, dots: number): number {
  if (!isCut && sizeOf(all.slice(first)) <= room) return all.length;
  let used = dots;
  let last = first;
  while (last < all.length) {
    used += all[last]?.size ?? 0;
    if (used > room) break;
    last++;
  }
  return last;
}

function split(text: string, from: number, unicode: boolean): Cell[] {
  const all: Cell[] = [];
  let column = 0;
  for (const grapheme of graphemes(text)) {
    const isTab = grapheme.text === '\t';
    const shown = isTab ? ' '.repeat(TAB - (column % TAB)) : visible(grapheme.text, unicode);
    const size = isTab ? shown.length : shown === grapheme.text ? graphemeCells(shown) : cells(shown);
    all.push({ text: shown, size, at: from + grapheme.at, until: from + grapheme.at + grapheme.text.length });
    column += size;
  }
  return all;
}

/** Not in the middle of a surrogate pair. */
function wholeFrom(line: string, from: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(from)) ? from + 1 : from;
}

function sizeOf(list: readonly Cell[]): number {
  return list.reduce((sum, cell) => sum + cell.size, 0);
}

function join(list: readonly Cell[]): string {
  return list.map((cell) => cell.text).join('');
}
