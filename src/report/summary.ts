import type { Finding, Result } from '../engine/finding.js';
import type { ReportOptions } from './options.js';
import { visible } from './sanitize.js';
import type { Style } from './style.js';
import { cells } from './width.js';

const NAMED = 3;
const PAINT = /\u001b\[\d+m/g;

/** How it went, in one line, and where to go on from there. */
export function closing(result: Result, options: ReportOptions, style: Style): string[] {
  const { paint, glyphs } = style;
  const { errors, warnings, suppressed } = result.summary;
  const failed = errors + result.internalErrors.length > 0;
  const mark = failed
    ? style.severity.error(glyphs.failed)
    : warnings > 0
      ? style.severity.warning(glyphs.careful)
      : paint.green.bold(glyphs.passed);
  const aside = [
    suppressed > 0 ? `${suppressed} suppressed` : '',
    options.kubernetesVersion === undefined ? '' : `Kubernetes ${visible(options.kubernetesVersion, style.unicode)}`,
    options.elapsedMs === undefined ? '' : duration(options.elapsedMs),
  ].filter(Boolean);
  const behind = aside.map((text) => paint.dim(` ${glyphs.dot} ${text}`)).join('');
  return [`${mark} ${paint.bold(verdict(result))}${behind}`, ...mostFrequent(result.findings, style, options.width)];
}

function verdict({ summary, findings, internalErrors }: Result): string {
  const { files, errors, warnings, infos } = summary;
  const counts = [
    errors > 0 ? count(errors, 'error') : '',
    warnings > 0 ? count(warnings, 'warning') : '',
    infos > 0 ? count(infos, 'info') : '',
    internalErrors.length > 0 ? count(internalErrors.length, 'internal error') : '',
  ].filter(Boolean);
  if (counts.length === 0) return `${count(files, 'file')}, no findings`;
  const open = findings.filter((finding) => !finding.suppressed);
  const touched = new Set([...open, ...internalErrors].map(({ file }) => file)).size;
  // Findings on the config come on top of the files that were linted.
  return `${counts.join(', ')} in ${touched >= files ? count(touched, 'file') : `${touched} of ${count(files, 'file')}`}`;
}

/** Where to begin: the rules that speak most, errors before warnings. */
function mostFrequent(findings: readonly Finding[], { paint, glyphs, unicode }: Style, width: number): string[] {
  const counts = new Map<string, { times: number; isError: boolean }>();
  for (const { rule, severity, suppressed } of findings) {
    if (suppressed || severity === 'info') continue;
    const entry = counts.get(rule) ?? { times: 0, isError: false };
    counts.set(rule, { times: entry.times + 1, isError: entry.isError || severity === 'error' });
  }
  const ranked = [...counts].sort(([, one], [, other]) => other.times - one.times);
  const first = ranked[0];
  if (!first) return [];
  const names = ranked
    .slice(0, NAMED)
    .map(([rule, { times }]) => `${visible(rule, unicode)} ${paint.dim(`${glyphs.times}${times}`)}`);
  const subject = ranked.find(([, entry]) => entry.isError) ?? first;
  const times = ranked.reduce((sum, [, entry]) => sum + entry.times, 0);
  const command = `eks-kit explain ${visible(subject[0], unicode)}`;
  const more = `${paint.dim('more:')} ${paint.cyan(command)}`;
  if (times === 1) return [`  ${more}`];
  const frequent = `${paint.dim('most frequent:')} ${names.join(', ')}`;
  const size = cells(`  ${frequent}  ${more}`.replace(PAINT, ''));
  return size <= width ? [`  ${frequent}  ${more}`] : [`  ${frequent}`, `  ${more}`];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}
