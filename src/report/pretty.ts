import type { Finding, InternalError, Note, RelatedLocation, Result } from '../engine/finding.js';
import { formatPath } from '../source/path.js';
import { frame, marginOf, Sources } from './frame.js';
import { identity, resourceName } from './identity.js';
import { type Report, type ReportOptions, shortPath } from './options.js';
import { Pen } from './pen.js';
import { closing } from './summary.js';
import { cells } from './width.js';

/** The same rule more often than this in one file is one frame and a list. */
const FOLD_ABOVE = 5;
const LISTED = 20;
/** A code frame is no wider than this, however wide the terminal is. */
const FRAME = 160;

/** For people at a terminal: what is wrong, where in the source, why it matters and what to do. */
export const pretty: Report = (result, options) => new Page(options).write(result);

class Page {
  private readonly pen: Pen;
  private readonly sources: Sources;
  private readonly explained = new Set<string>();

  constructor(private readonly options: ReportOptions) {
    this.pen = new Pen(options);
    this.sources = new Sources(options.fileText);
  }

  write(result: Result): string {
    const { verbose } = this.options;
    const open = result.findings.filter((finding) => !finding.suppressed);
    const isFramed = (finding: Finding): boolean => verbose || finding.severity !== 'info';
    const suppressed = verbose ? result.findings.filter((finding) => finding.suppressed) : [];
    const blocks = [
      ...inGroups(open.filter(isFramed)).map((group) => this.framed(group)),
      inGroups(open.filter((finding) => !isFramed(finding))).flatMap((group) => this.brief(group)),
      suppressed.flatMap((finding) => this.suppressed(finding)),
      result.notes.flatMap((note) => this.note(note)),
      result.internalErrors.flatMap((error) => this.internalError(error)),
      closing(result, this.options, this.pen.style),
    ];
    const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${texts.join('\n\n')}\n`;
  }

  private framed(group: readonly Finding[]): string[] {
    const [finding, ...others] = group;
    if (!finding) return [];
    const { paint, glyphs } = this.pen.style;
    const margin = marginOf(finding.range.start.line);
    const body = frame(finding, this.sources, this.pen.style, Math.min(this.options.width, FRAME));
    const footer = [...this.advice(finding, margin), ...this.repeats(finding, others, margin)];
    return [
      ...this.pen.paragraph(this.pen.label(finding), this.pen.labelCells(finding), finding.message, paint.bold),
      ...this.location(finding, margin),
      ...body,
      ...finding.related.flatMap((location) => this.related(location, margin)),
      ...(body.length > 0 && footer.length > 0 ? [`${' '.repeat(margin + 2)}${paint.dim(glyphs.bar)}`] : []),
      ...footer,
    ];
  }

  private location(finding: Finding, margin: number): string[] {
    const { paint, glyphs } = this.pen.style;
    const place = this.pen.place(finding.file, finding.range.start);
    const who = this.pen.identity(finding);
    const start = `${' '.repeat(margin - 1)}${paint.dim('-->')} ${paint.cyan(place)}`;
    const indent = margin + 3;
    const size = indent + cells(place) + 2 + cells(this.pen.show(identity(finding, glyphs.chevron)));
    if (who === '') return [start];
    return size <= this.options.width ? [`${start}  ${who}`] : [start, `${' '.repeat(indent)}${who}`];
  }

  private related({ file, range, message }: RelatedLocation, margin: number): string[] {
    const { paint } = this.pen.style;
    const place = this.pen.place(file, range.start);
    const hang = margin + 5;
    const [first, ...rest] = this.pen.wrapped(message, this.options.width - hang, cells(place) - 1);
    const start = `${' '.repeat(margin - 1)}${paint.dim(':::')} ${paint.cyan(place)}`;
    return [`${start} ${first}`, ...rest.map((line) => `${' '.repeat(hang)}${line}`)];
  }

  /** Why and what to do, the first time a rule speaks; a fix each time. */
  private advice(finding: Finding, margin: number): string[] {
    const write = (label: string, text: string): string[] => this.pen.footnote(label, text, margin);
    const origin = this.options.origin?.(finding);
    const made = origin === undefined ? [] : write('from', `construct ${origin}`);
    const fix = [...made, ...(finding.fix?.safe ? write('fix', finding.fix.title) : [])];
    const rule = this.explained.has(finding.rule) ? undefined : this.options.rule(finding.rule);
    this.explained.add(finding.rule);
    if (!rule) return fix;
    const link = this.options.hyperlinks ? undefined : rule.links[0];
    return [...write('why', rule.why), ...write('help', rule.help), ...(link ? write('see', link) : []), ...fix];
  }

  private repeats(finding: Finding, others: readonly Finding[], margin: number): string[] {
    if (others.length === 0) return [];
    const { paint, glyphs } = this.pen.style;
    const indent = ' '.repeat(margin + 4);
    const shown = this.options.verbose ? others : others.slice(0, LISTED);
    const places = shown.map(({ file, range }) => this.pen.place(file, range.start));
    const widest = places.reduce((most, place) => Math.max(most, cells(place)), 0);
    const rows = shown.map((other, index) => {
      const place = places[index] ?? '';
      return `${indent}${paint.cyan(place)}${' '.repeat(widest - cells(place) + 2)}${this.pen.identity(other)}`;
    });
    const left = others.length - shown.length;
    const more = left === 0 ? [] : [`${indent}${glyphs.ellipsis} and ${left} more (--verbose lists all)`];
    const title = `\`${this.pen.show(finding.rule)}\` at ${others.length} more places of this file:`;
    return [`${' '.repeat(margin + 2)}${paint.dim('=')} ${title}`, ...rows, ...more];
  }

  /** Advice is a line each: it must not bury what is wrong. */
  private brief(group: readonly Finding[]): string[] {
    const [finding, ...others] = group;
    if (!finding) return [];
    const place = this.pen.place(finding.file, finding.range.start);
    const name = resourceName(finding);
    const more = others.length === 0 ? '' : `; and at ${others.length} more places of this file`;
    const text = `${finding.message}${name === '' ? '' : ` (${name})`}${more}`;
    const start = `${this.pen.label(finding)} ${this.pen.style.paint.cyan(place)}`;
    return this.pen.paragraph(start, this.pen.labelCells(finding) + 1 + cells(place), text);
  }

  private suppressed(finding: Finding): string[] {
    const { paint } = this.pen.style;
    const label = `suppressed[${this.pen.show(finding.rule)}]`;
    const place = this.pen.place(finding.file, finding.range.start);
    const text = `${finding.message} (reason: ${finding.suppressed?.reason ?? ''})`;
    return this.pen.paragraph(`${paint.dim(label)} ${paint.cyan(place)}`, cells(label) + 1 + cells(place), text);
  }

  private note({ message }: Note): string[] {
    return this.pen.paragraph(`${this.pen.style.paint.cyan.bold('note')}:`, 'note:'.length, message);
  }

  private internalError({ rule, file, path, message }: InternalError): string[] {
    const place = [shortPath(file, this.options.cwd), formatPath(path)].filter(Boolean).join(' ');
    const text = `rule ${rule} on file ${place}: ${message}; this is a bug in eks-kit ${this.options.version}, the other rules went on`;
    const label = 'internal error';
    return this.pen.paragraph(`${this.pen.style.severity.error(label)}:`, label.length + 1, text);
  }
}

/** In the order of the findings; a rule that fills a file is one group, at its first place. */
function inGroups(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  const keys = findings.map(({ file, rule, severity }) => JSON.stringify([file, rule, severity]));
  for (const [index, finding] of findings.entries()) {
    const key = keys[index] ?? '';
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return findings.flatMap((finding, index) => {
    const group = groups.get(keys[index] ?? '') ?? [];
    if (group.length <= FOLD_ABOVE) return [[finding]];
    return group[0] === finding ? [group] : [];
  });
}
