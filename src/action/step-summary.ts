import type { Finding, Result } from '../engine/finding.js';
import { visibleProse } from '../report/sanitize.js';

/** GitHub drops a summary above 1 MiB, and says so in an error of the step. */
const LIMIT = 1024 * 1024;
/** For the lines around the table. */
const RESERVE = 1024;

/** The findings as a table of markdown, cut at a whole row where it would be larger than GitHub takes. */
export function stepSummary(result: Result): string {
  const findings = result.findings.filter((finding) => !finding.suppressed);
  const title = `### eks-kit: ${verdict(result)}\n`;
  if (findings.length === 0) return title;
  const rows = fitting(findings.map(row), LIMIT - RESERVE);
  const left = findings.length - rows.length;
  const more = left === 0 ? '' : `\n${left} more in the log of the step.\n`;
  return `${title}\n| | rule | place | |\n|---|---|---|---|\n${rows.join('')}${more}`;
}

function verdict({ summary }: Result): string {
  const { errors, warnings, infos, files } = summary;
  const counts = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].filter(Boolean);
  return `${counts.join(', ') || 'no findings'} in ${count(files, 'file') || 'no files'}`;
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function row({ severity, rule, file, range, message }: Finding): string {
  return `| ${severity} | ${inert(rule)} | ${inert(`${file}:${range.start.line}`)} | ${prose(message)} |\n`;
}

function fitting(rows: readonly string[], limit: number): string[] {
  let bytes = 0;
  return rows.filter((text) => {
    bytes += new TextEncoder().encode(text).length;
    return bytes <= limit;
  });
}

/** A message with what stands between its backticks as code. */
function prose(message: string): string {
  const parts = visibleProse(message, true).split('`').map(spelt);
  return parts.map((part, index) => (index % 2 === 1 ? `<code>${part}</code>` : part)).join('');
}

function inert(text: string): string {
  return spelt(visibleProse(text, true));
}

/** Neither markup nor a mention, in a cell or in HTML: every sign that could mean something is spelt as its number. */
function spelt(text: string): string {
  return text.replace(/[!-+:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
