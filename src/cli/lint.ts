import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Result } from '../engine/finding.js';
import { type ReportName, reports } from '../report/index.js';
import type { ReportOptions } from '../report/options.js';
import { type Arguments, type Flag, parseArguments } from './args.js';
import { COLOR_CHOICES, colorLevel } from './color.js';
import { UsageError } from './errors.js';
import type { Io } from './io.js';
import { lintPaths } from './lint-paths.js';
import { lintRequest, REQUEST_FLAGS } from './lint-request.js';
import { reportOptions } from './report-options.js';

const FORMATS = Object.keys(reports) as ReportName[];

export const LINT_FLAGS: readonly Flag[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: FORMATS,
    multiple: true,
    help: 'How to report. May be given several times.',
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    multiple: true,
    help: 'Write the report of the --format before it to a file.',
  },
  ...REQUEST_FLAGS,
  { name: 'color', value: 'WHEN', choices: COLOR_CHOICES, help: 'When to colour: auto, always, never.' },
  { name: 'verbose', help: 'Show suppressed findings, advice in full, and what was read.' },
];

/** `eks-kit lint [paths...]` */
export async function lint(args: readonly string[], io: Io): Promise<number> {
  const given = parseArguments(args, LINT_FLAGS, 'lint');
  const outputs = outputsOf(given);
  const linted = await lintPaths(lintRequest(given, io), io);
  const color = colorLevel(given.one('color'), io.stdout, io.env);
  const explains = outputs.some(({ format }) => format !== 'json');
  const options = await reportOptions(linted, color, given.has('verbose'), io, explains);
  // Of nothing at all, `no findings` would be a comfort that nobody has a right to.
  const isVain = linted.result.summary.files === 0 && linted.problems.length > 0;
  const isWanted = ({ format, file }: Output): boolean => !isVain || format !== 'pretty' || file !== undefined;
  for (const output of outputs.filter(isWanted)) write(output, linted.result, options, io);
  for (const problem of linted.problems) io.stderr.write(`eks-kit: ${problem}\n`);
  return linted.exitCode;
}

interface Output {
  readonly format: ReportName;
  readonly file: string | undefined;
}

/** Formats in the order given; an `--output` belongs to the `--format` before it. */
function outputsOf(given: Arguments): readonly Output[] {
  const outputs: { format: ReportName; file: string | undefined }[] = [];
  for (const { name, value } of given.given) {
    if (name === 'format') outputs.push({ format: value as ReportName, file: undefined });
    if (name !== 'output') continue;
    if (outputs.length === 0) outputs.push({ format: 'pretty', file: undefined });
    const last = outputs.at(-1);
    if (!last || last.file !== undefined) throw new UsageError(`\`--output ${value}\` has no --format before it`);
    last.file = value;
  }
  if (outputs.filter((output) => output.file === undefined).length > 1) {
    throw new UsageError('two reports cannot both go to standard output; give all but one an --output');
  }
  return outputs.length === 0 ? [{ format: 'pretty', file: undefined }] : outputs;
}

function write(output: Output, result: Result, options: ReportOptions, io: Io): void {
  const report = reports[output.format];
  if (output.file === undefined) {
    io.stdout.write(report(result, options));
    return;
  }
  const path = resolve(io.cwd, output.file);
  const text = report(result, { ...options, color: 0, hyperlinks: false });
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}.tmp`, text);
    renameSync(`${path}.${process.pid}.tmp`, path);
  } catch (error) {
    throw new UsageError(`cannot write ${output.file}: ${(error as Error).message}`);
  }
}
