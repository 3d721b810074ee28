import { type Finding, type InternalError, SEVERITIES, type Severity } from '../engine/finding.js';
import { formatPath } from '../source/path.js';
import { identity } from './identity.js';
import { type Report, type ReportOptions, shortPath } from './options.js';
import { visible } from './sanitize.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;
/** GitHub keeps that many annotations of a level for each step, and drops the rest without a word. */
const LIMIT = 10;
/** The runner cuts messages there. */
const MESSAGE_LIMIT = 4096;

/** For a GitHub Actions step: workflow commands that become annotations on the changed files. */
export const github: Report = (result, options) => {
  const open = result.findings.filter((finding) => !finding.suppressed);
  const lines = SEVERITIES.flatMap((severity) => {
    const findings = open.filter((finding) => finding.severity === severity);
    const bugs = severity === 'error' ? result.internalErrors : [];
    return level(severity, findings, bugs, options);
  });
  return lines.map((line) => `${line}\n`).join('');
};

function level(
  severity: Severity,
  findings: readonly Finding[],
  bugs: readonly InternalError[],
  options: ReportOptions,
): string[] {
  const all = bugs.length + findings.length;
  const room = all > LIMIT ? LIMIT - 1 : LIMIT;
  const shownBugs = bugs.slice(0, room);
  const shown = spread(findings, room - shownBugs.length);
  const lines = [
    ...shownBugs.map((bug) => internalError(bug, options)),
    ...shown.map((finding) => annotation(finding, options)),
  ];
  const left = all - lines.length;
  if (left === 0) return lines;
  const message = `${left} more of level ${COMMANDS[severity]}: GitHub shows ${LIMIT} of a level for each step`;
  return [...lines, command(COMMANDS[severity], { title: 'eks-kit' }, message)];
}

/** The first of every file, then the second of every file, ...: no file hides the others. */
function spread(findings: readonly Finding[], room: number): Finding[] {
  if (findings.length <= room) return [...findings];
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = files.get(finding.file);
    if (list) list.push(finding);
    else files.set(finding.file, [finding]);
  }
  const chosen: Finding[] = [];
  for (let round = 0; chosen.length < room; round++) {
    for (const list of files.values()) {
      const finding = list[round];
      if (finding && chosen.length < room) chosen.push(finding);
    }
  }
  return chosen;
}

function annotation(finding: Finding, { cwd, rule }: ReportOptions): string {
  const { start, end } = finding.range;
  const texts = rule(finding.rule);
  const properties = {
    file: shortPath(finding.file, cwd),
    line: start.line,
    endLine: end.line,
    // The runner drops columns that belong to two lines; its last column is part of the range.
    ...(start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {}),
    title: texts ? `${finding.rule}: ${texts.title}` : finding.rule,
  };
  const message = [finding.message, identity(finding, '›'), texts?.help ?? ''].filter(Boolean).join('\n');
  return command(COMMANDS[finding.severity], properties, message);
}

function internalError({ rule, file, path, message }: InternalError, { version, cwd }: ReportOptions): string {
  const place = [shortPath(file, cwd), formatPath(path)].filter(Boolean).join(' ');
  const text = `rule ${rule} on file ${place}: ${message}\nThis is a bug in eks-kit ${version}; the other rules went on.`;
  return command('error', { title: 'eks-kit: internal error' }, text);
}

export function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeMessage(limited(message))}`;
}

function limited(message: string): string {
  const text = inert(message);
  if (text.length <= MESSAGE_LIMIT) return text;
  return `${text.slice(0, MESSAGE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function escapeMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(inert(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** Without what a terminal or a reader is fooled by, and without `##[command]`, which old runners obey anywhere in a line. */
function inert(text: string): string {
  const lines = text.split(/(\r?\n|\r)/).map((part, index) => (index % 2 === 1 ? part : visible(part, true)));
  return lines.join('').replace(/##\[/g, '## [');
}
