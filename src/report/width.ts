import { eastAsianWidth } from 'get-east-asian-width';

const PLAIN = /^[\x20-\x7e]*$/;

/** Characters that join only with what comes behind them, if that is of another sort. Segmenting takes long, and most text is these. */
const SINGLE =
  /[\x00-\x7f\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u257f\u3001-\u3029\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uff01-\uff5e]/;

let runs: RegExp | undefined;
let segmenter: Intl.Segmenter | undefined;

export interface Grapheme {
  readonly text: string;
  readonly at: number;
}

/** What a reader takes for one character, with its place in the text. */
export function* graphemes(text: string): Generator<Grapheme> {
  runs ??= new RegExp(
    `(${SINGLE.source}+(?!.))|(${SINGLE.source}+)(?=${SINGLE.source})|.(?:(?!${SINGLE.source}).)*`,
    'gs',
  );
  for (const run of text.matchAll(runs)) {
    const single = run[1] ?? run[2];
    if (single === undefined) yield* segments(run[0], run.index);
    else for (let at = 0; at < single.length; at++) yield { text: single.charAt(at), at: run.index + at };
  }
}

function* segments(text: string, from: number): Generator<Grapheme> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment, index } of segmenter.segment(text)) yield { text: segment, at: from + index };
}

/** Cells of a terminal that a text takes. Escape sequences are no text: measure before painting. */
export function cells(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let sum = 0;
  for (const grapheme of graphemes(text)) sum += graphemeCells(grapheme.text);
  return sum;
}

/** Cells of one grapheme: an emoji takes two however many characters it is made of. */
export function graphemeCells(grapheme: string): number {
  if (PLAIN.test(grapheme)) return grapheme.length;
  if (/\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2}/u.test(grapheme)) return 2;
  // Drawn over or into what stands before them, the later parts of a Hangul syllable too.
  const noCell = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7ff]$/u;
  let sum = 0;
  for (const char of grapheme) sum += noCell.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
  return sum;
}

/** Breaks a text at spaces. The first line has less room; a word that is too long stays whole, to be copied. */
export function wrap(text: string, width: number, firstWidth = width): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [index, word] of text.split(' ').entries()) {
    const size = cells(word);
    const room = lines.length === 0 ? firstWidth : width;
    if (index > 0 && used + 1 + size > room) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      line = index === 0 ? word : `${line} ${word}`;
      used += size + (index === 0 ? 0 : 1);
    }
  }
  return [...lines, line];
}
