import { YAMLException } from 'js-yaml';
import type { Problem } from './yaml.js';

/** The parser's reasons in the words of somebody who wrote a manifest and wonders what is wrong with it. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/tab characters must not/, 'a tab cannot indent YAML; use spaces'],
  [
    /bad indentation of a mapping entry/,
    'this line does not fit the indentation or the value of the lines above; check the indent, and quote a value that contains `: `',
  ],
  [/bad indentation of a sequence entry/, 'this list item does not line up with the items above'],
  [
    /multiline key may not be an implicit key/,
    'expected `key: value`; a colon with a space behind it is missing here, or a value runs over lines without quotes',
  ],
  [/expected ':' after a mapping key/, 'expected `:` after this key'],
  [/whitespace character is expected after the key-value separator/, 'expected a space after `:`'],
  [
    /end of the stream or a document separator is expected/,
    'this does not belong to the value before it; check the indent, or put `---` between two documents',
  ],
  [/unexpected end of the (?:stream|document) within a single quoted/, "a text that opens with ' is never closed"],
  [/unexpected end of the (?:stream|document) within a double quoted/, 'a text that opens with " is never closed'],
  [/unexpected end of the stream within a flow collection/, 'a `{` or `[` is never closed'],
  [
    /missed comma between flow collection entries/,
    'expected `,` or the closing bracket between two entries of `{}` or `[]`',
  ],
  [/expected the node content, but found ','/, 'a comma without an entry before it'],
  [
    /unknown escape sequence/,
    'unknown escape in a "double quoted" text; write \\\\ for a backslash, or use \'single quotes\'',
  ],
  [/expected hexadecimal character/, 'expected hexadecimal digits after \\x, \\u or \\U'],
  [/deficient indentation/, 'this line must be indented further than the key it belongs to'],
  [
    /non-printable characters|null byte|valid JSON character/,
    'a control character cannot stand in YAML; is this a text file?',
  ],
  [/duplication of an anchor|duplication of a tag/, 'a value takes one anchor and one tag'],
  [/nesting exceeded/, 'nested deeper than 500 levels'],
  [/unacceptable YAML version|ill-formed|directive/, 'this `%` line is no YAML directive'],
];

/** A parser's exception as a problem at its place in the file. */
export function explainSyntax(error: unknown, text: string, offset: number): Problem {
  if (!(error instanceof YAMLException)) throw error;
  const reason = error.reason ?? error.message;
  const position = place(text, error.mark?.position ?? 0);
  const [start, message] = earlierCause(text, position, reason) ?? [position, messageOf(reason)];
  return { kind: 'syntax', start: offset + start, end: offset + wordEnd(text, start), message };
}

function messageOf(reason: string): string {
  return REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
}

/** Where a person would look: the text's own line rather than the blank or the end of file behind it. */
function place(text: string, position: number): number {
  let at = Math.min(position, text.length);
  while (at > 0 && (at >= text.length || /[\r\n]/.test(text[at] ?? '\n'))) at--;
  const lineStart = text.lastIndexOf('\n', at) + 1;
  if (/^\s*$/.test(text.slice(lineStart, at))) while (text[at] === ' ') at++;
  return at;
}

const OPEN_QUOTE = /(?:^|[\s:,[{-])("[^"\n]*|'[^'\n]*)$/;
// Looked for from the end of the line: it may hold many brackets.
const OPEN_BRACKET = /$(?<=(?:^|[\s:,-])([[{][^\]}\n]*))/;
const NO_SPACE = /^\s*(?:- +)?([\w.-]+:[^\s/:][^:]*)$/;

/** The parser stumbles where a text or list that was never closed stops making sense; the cause stands further up. */
function earlierCause(text: string, position: number, reason: string): readonly [number, string] | undefined {
  if (/within a (?:single|double) quoted/.test(reason)) return openQuote(text);
  if (
    !/deficient indentation|bad indentation of a mapping|implicit key|flow collection|document separator is expected/.test(
      reason,
    )
  )
    return undefined;
  const before = lastLines(text, position, 2);
  for (const [start, line] of before) {
    for (const [pattern, message] of CAUSES) {
      const match = pattern.exec(line);
      if (match?.[1] !== undefined) return [start + line.length - match[1].length, message(match[1])];
    }
  }
  return undefined;
}

const CAUSES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [OPEN_QUOTE, (found) => `a text that opens with ${found[0]} is never closed`],
  [OPEN_BRACKET, (found) => `this \`${found[0]}\` is never closed`],
  [NO_SPACE, () => 'expected `key: value`, with a space behind the colon'],
];

/** The line of a position and the ones before it, nearest last that is not blank. */
function lastLines(text: string, position: number, count: number): (readonly [number, string])[] {
  const lines: (readonly [number, string])[] = [];
  let end = text.indexOf('\n', position);
  if (end < 0) end = text.length;
  while (lines.length < count && end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim() !== '') lines.push([start, line]);
    end = start - 1;
  }
  return lines;
}

/** The last place where a value opens with a quote that the rest of its line does not close. */
function openQuote(text: string): readonly [number, string] | undefined {
  for (let end = text.length; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const match = OPEN_QUOTE.exec(text.slice(start, end));
    const quote = match?.[1];
    if (match && quote)
      return [start + match.index + match[0].indexOf(quote), `a text that opens with ${quote[0]} is never closed`];
    end = start - 1;
  }
  return undefined;
}

function wordEnd(text: string, start: number): number {
  const word = /^[^\s,[\]{}]+/.exec(text.slice(start, start + 200));
  return start + Math.max(word?.[0].length ?? 0, 1);
}
