import type { Finding, InternalError, RelatedLocation, Result } from '../engine/finding.js';
import type { Position } from '../source/lines.js';
import { formatPath } from '../source/path.js';
import { frame, marginOf, Sources } from './frame.js';
import { identity, resourceName } from './identity.js';
import { displayPath, type Report, type ReportOptions } from './options.js';
import { visible, visibleProse } from './sanitize.js';
import { linked, type Style, styleOf } from './style.js';
import { closing } from './summary.js';
import { cells, wrap } from './width.js';

/** The same rule more often than this in one file is one frame and a list. */
const FOLD_ABOVE = 5;
const LISTED = 20;
/** Longer lines are hard to read, however wide the terminal is. */
const PROSE = 100;
const FRAME = 160;

/** For people at a terminal: what is wrong, where in the source, why it matters and what to do. */
export const pretty: Report = (result, options) => new Page(options).write(result);

class Page {
  private readonly style: Style;
  private readonly sources: Sources;
  private readonly explained = new Set<string>();

  constructor(private readonly options: ReportOptions) {
    this.style = styleOf(options);
    this.sources = new Sources(options.fileText);
  }

  write(result: Result): string {
    const open = result.findings.filter((finding) => !finding.suppressed);
    const isFramed = (finding: Finding): boolean => this.options.verbose || finding.severity !== 'info';
    const suppressed = this.options.verbose ? result.findings.filter((finding) => finding.suppressed) : [];
    const blocks = [
      ...this.inGroups(open.filter(isFramed)).map((group) => this.framed(group)),
      this.inGroups(open.filter((finding) => !isFramed(finding))).flatMap((group) => this.brief(group)),
      suppressed.flatMap((finding) => this.suppressed(finding)),
      result.notes.flatMap((note) => this.remark(this.style.paint.cyan.bold('note'), 4, `: ${note.message}`)),
      result.internalErrors.flatMap((error) => this.internalError(error)),
      closing(result, this.options, this.style),
    ];
    return `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`;
  }

  /** In the order of the findings; a rule that fills a file is one group, at its first place. */
  private inGroups(findings: readonly Finding[]): Finding[][] {
    const groups = new Map<string, Finding[]>();
    for (const finding of findings) {
      const key = keyOf(finding);
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
    return findings.flatMap((finding) => {
      const group = groups.get(keyOf(finding)) ?? [];
      if (group.length <= FOLD_ABOVE) return [[finding]];
      return group[0] === finding ? [group] : [];
    });
  }

  private framed(group: readonly Finding[]): string[] {
    const [finding, ...others] = group;
    if (!finding) return [];
    const margin = marginOf(finding.range.start.line);
    const body = frame(finding, this.sources, this.style, Math.min(this.options.width, FRAME));
    const related = finding.related.flatMap((location) => this.related(location, margin));
    const footer = [...this.advice(finding, margin), ...this.repeats(finding, others, margin)];
    const bar = `${' '.repeat(margin + 2)}${this.style.paint.dim(this.style.glyphs.bar)}`;
    return [
      ...this.header(finding),
      ...this.location(finding, margin),
      ...body,
      ...related,
      ...(body.length > 0 && footer.length > 0 ? [bar] : []),
      ...footer,
    ];
  }

  private header({ rule, severity, message }: Finding): string[] {
    const { style } = this;
    const paint = style.severity[severity];
    const name = this.show(rule);
    const label = paint(severity) + paint('[') + this.ruleLink(rule, paint(name)) + paint(']');
    const size = cells(severity) + cells(name) + 3;
    const [first, ...rest] = wrap(this.prose(message), this.options.width - 4, this.options.width - size);
    return [`${label} ${style.paint.bold(first)}`, ...rest.map((line) => `    ${style.paint.bold(line)}`)];
  }

  private location(finding: Finding, margin: number): string[] {
    const { paint, glyphs } = this.style;
    const place = this.place(finding.file, finding.range.start);
    const who = this.show(identity(finding, glyphs.chevron));
    const arrow = `${' '.repeat(margin - 1)}${paint.dim('-->')} `;
    const start = arrow + paint.cyan(place);
    if (who === '') return [start];
    const painted = this.identityPainted(finding);
    const fits = margin + 3 + cells(place) + 2 + cells(who) <= this.options.width;
    return fits ? [`${start}  ${painted}`] : [start, `${' '.repeat(margin + 3)}${painted}`];
  }

  private identityPainted(finding: Finding): string {
    const { paint, glyphs } = this.style;
    const name = this.show(resourceName(finding));
    const path = this.show(formatPath(finding.path));
    const separator = name === '' || path === '' ? '' : ` ${glyphs.chevron} `;
    return name + paint.dim(separator + path);
  }

  private related({ file, range, message }: RelatedLocation, margin: number): string[] {
    const place = this.place(file, range.start);
    const start = `${' '.repeat(margin - 1)}${this.style.paint.dim(':::')} ${this.style.paint.cyan(place)}`;
    const indent = margin + 3;
    const size = indent + cells(place) + 1;
    const [first, ...rest] = wrap(this.prose(message), this.options.width - indent - 2, this.options.width - size);
    return [`${start} ${first}`, ...rest.map((line) => `${' '.repeat(indent + 2)}${line}`)];
  }

  /** Why and what to do, the first time a rule speaks; a fix each time. */
  private advice(finding: Finding, margin: number): string[] {
    const fix = finding.fix?.safe ? this.labelled('fix', finding.fix.title, margin) : [];
    const rule = this.explained.has(finding.rule) ? undefined : this.options.rule(finding.rule);
    this.explained.add(finding.rule);
    if (!rule) return fix;
    const link = this.options.hyperlinks ? undefined : rule.links[0];
    const see = link === undefined ? [] : this.labelled('see', link, margin);
    return [...this.labelled('why', rule.why, margin), ...this.labelled('help', rule.help, margin), ...see, ...fix];
  }

  private labelled(label: string, text: string, margin: number): string[] {
    const indent = margin + 2;
    const hang = indent + label.length + 4;
    const { paint } = this.style;
    const [first, ...rest] = wrap(this.prose(text), Math.min(this.options.width, PROSE) - hang);
    const start = `${' '.repeat(indent)}${paint.dim('=')} ${paint.bold(`${label}:`)} ${first}`;
    return [start, ...rest.map((line) => `${' '.repeat(hang)}${line}`)];
  }

  private repeats(finding: Finding, others: readonly Finding[], margin: number): string[] {
    if (others.length === 0) return [];
    const { paint, glyphs } = this.style;
    const indent = ' '.repeat(margin + 4);
    const shown = this.options.verbose ? others : others.slice(0, LISTED);
    const places = shown.map(({ file, range }) => this.place(file, range.start));
    const widest = Math.max(...places.slice(0, LISTED).map(cells));
    const rows = shown.map((other, index) => {
      const place = places[index] ?? '';
      const gap = ' '.repeat(Math.max(0, widest - cells(place)) + 2);
      return `${indent}${paint.cyan(place)}${gap}${this.identityPainted(other)}`.trimEnd();
    });
    const left = others.length - shown.length;
    const more = left === 0 ? [] : [`${indent}${glyphs.ellipsis} and ${left} more (--verbose lists all)`];
    const title = `the same \`${this.show(finding.rule)}\` at ${others.length} more places of this file:`;
    return [`${' '.repeat(margin + 2)}${paint.dim('=')} ${title}`, ...rows, ...more];
  }

  /** Advice is one line each: it must not bury what is wrong. */
  private brief(group: readonly Finding[]): string[] {
    const [finding, ...others] = group;
    if (!finding) return [];
    const { paint } = this.style;
    const mark = this.style.severity.info;
    const rule = this.show(finding.rule);
    const label = mark('info') + mark('[') + this.ruleLink(finding.rule, mark(rule)) + mark(']');
    const place = this.place(finding.file, finding.range.start);
    const name = resourceName(finding);
    const more = others.length === 0 ? '' : `; and at ${others.length} more places of this file`;
    const text = `${finding.message}${name === '' ? '' : ` (${name})`}${more}`;
    return this.remark(`${label} ${paint.cyan(place)}`, cells(rule) + cells(place) + 7, ` ${text}`);
  }

  private suppressed(finding: Finding): string[] {
    const { paint } = this.style;
    const rule = this.show(finding.rule);
    const place = this.place(finding.file, finding.range.start);
    const label = paint.dim(`suppressed[${rule}]`);
    const text = ` ${finding.message} (reason: ${finding.suppressed?.reason ?? ''})`;
    return this.remark(`${label} ${paint.cyan(place)}`, cells(rule) + cells(place) + 13, text);
  }

  private internalError({ rule, file, path, message }: InternalError): string[] {
    const place = [displayPath(file, this.options.cwd), formatPath(path)].filter(Boolean).join(' ');
    const text = `: rule ${rule} on file ${place}: ${message}; this is a bug in eks-kit ${this.options.version}, the other rules went on`;
    return this.remark(this.style.severity.error('internal error'), 14, text);
  }

  /** A line with a painted start of that many cells, and what does not fit below it. */
  private remark(start: string, size: number, text: string): string[] {
    const { width } = this.options;
    const [first, ...rest] = wrap(this.prose(text.trimStart()), width - 4, width - size - 2);
    const glue = text.startsWith(' ') ? ' ' : '';
    return [`${start}${glue}${first}`, ...rest.map((line) => `    ${line}`)];
  }

  private place(file: string, { line, column }: Position): string {
    return `${this.show(displayPath(file, this.options.cwd))}:${line}:${column}`;
  }

  private ruleLink(rule: string, painted: string): string {
    return this.options.hyperlinks ? linked(painted, this.options.rule(rule)?.links[0]) : painted;
  }

  private show(text: string): string {
    return visible(text, this.style.unicode);
  }

  private prose(text: string): string {
    return visibleProse(text, this.style.unicode);
  }
}

function keyOf({ file, rule, severity }: Finding): string {
  return JSON.stringify([file, rule, severity]);
}
