import type { Finding } from '../engine/finding.js';
import type { Position } from '../source/lines.js';
import { formatPath } from '../source/path.js';
import { resourceName } from './identity.js';
import { type ReportOptions, shortPath } from './options.js';
import { visible, visibleProse } from './sanitize.js';
import { linked, type Style, styleOf } from './style.js';
import { cells, wrap } from './width.js';

/** Longer lines are hard to read, however wide the terminal is. */
const PROSE = 100;
const LABEL = 'help'.length;
const HANG = '    ';

/** Writes the parts that every block of a page is made of. Whatever comes from the input passes through here. */
export class Pen {
  readonly style: Style;

  constructor(readonly options: ReportOptions) {
    this.style = styleOf(options);
  }

  show(text: string): string {
    return visible(text, this.style.unicode);
  }

  place(file: string, { line, column }: Position): string {
    return `${this.show(shortPath(file, this.options.cwd))}:${line}:${column}`;
  }

  /** `warning[bare-pod]`, with the rule's first source behind its name. */
  label({ rule, severity }: Finding): string {
    const paint = this.style.severity[severity];
    const name = paint(this.show(rule));
    const url = this.options.hyperlinks ? this.options.rule(rule)?.links[0] : undefined;
    return paint(`${severity}[`) + linked(name, url) + paint(']');
  }

  labelCells({ rule, severity }: Finding): number {
    return cells(this.show(rule)) + severity.length + 2;
  }

  identity(finding: Finding): string {
    const { paint, glyphs } = this.style;
    const name = this.show(resourceName(finding));
    const path = this.show(formatPath(finding.path));
    return name + paint.dim(`${name === '' || path === '' ? '' : ` ${glyphs.chevron} `}${path}`);
  }

  /** `= why:  ...`, with what does not fit below the first word. */
  footnote(label: string, text: string, margin: number): string[] {
    const indent = margin + 2;
    const hang = indent + LABEL + 4;
    const { paint } = this.style;
    const [first, ...rest] = this.wrapped(text, Math.min(this.options.width, PROSE) - hang);
    const start = `${' '.repeat(indent)}${paint.dim('=')} ${paint.bold(`${label}:`)}${' '.repeat(LABEL - label.length)}`;
    return [`${start} ${first}`, ...rest.map((line) => `${' '.repeat(hang)}${line}`)];
  }

  /** A painted start that is so many cells wide, the text, and what does not fit below it. */
  paragraph(start: string, startCells: number, text: string, paint: (line: string) => string = String): string[] {
    const [first = '', ...rest] = this.wrapped(text, this.options.width - HANG.length, startCells + 1 - HANG.length);
    return [`${start} ${paint(first)}`, ...rest.map((line) => HANG + paint(line))];
  }

  wrapped(text: string, width: number, taken = 0): string[] {
    return wrap(visibleProse(text, this.style.unicode), width, width - taken);
  }
}
