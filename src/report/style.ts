import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../engine/finding.js';
import type { ReportOptions } from './options.js';

const UNICODE = { bar: '│', chevron: '›', dot: '·', times: '×', ellipsis: '…', failed: '✖', careful: '⚠', passed: '✔' };
const ASCII: Glyphs = {
  bar: '|',
  chevron: '>',
  dot: '-',
  times: 'x',
  ellipsis: '...',
  failed: 'x',
  careful: '!',
  passed: 'ok',
};

type Glyphs = Readonly<Record<keyof typeof UNICODE, string>>;

/** How a page looks: what chalk paints at this colour depth, and our own signs. */
export interface Style {
  readonly paint: ChalkInstance;
  readonly severity: Readonly<Record<Severity, ChalkInstance>>;
  readonly glyphs: Glyphs;
  readonly unicode: boolean;
}

export function styleOf({ color, unicode }: ReportOptions): Style {
  const paint = new Chalk({ level: color });
  const severity = { error: paint.red.bold, warning: paint.yellow.bold, info: paint.blue.bold };
  return { paint, severity, glyphs: unicode ? UNICODE : ASCII, unicode };
}

/** A link of the terminal (OSC 8). An address with anything unusual in it stays text. */
export function linked(text: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\/[\x21-\x7e]+$/.test(url)) return text;
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
