import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { minorVersion } from '../engine/cluster-context.js';
import { type Result, SEVERITIES, type Severity } from '../engine/finding.js';
import { PRESETS, type Preset } from '../engine/rule.js';
import { run } from '../engine/run.js';
import { type ReportName, reports } from '../report/index.js';
import type { ReportOptions } from '../report/options.js';
import { rules } from '../rules/registry.js';
import type { SourceFile } from '../source/file.js';
import { parseFile } from '../source/file.js';
import { discover, gitRoot, listFolder } from '../source/discover.js';
import { displayPath, readFiles } from '../source/read.js';
import { type Arguments, type Flag, parseArguments } from './args.js';
import { COLOR_CHOICES, colorLevel, isUnicode } from './color.js';
import { type LoadedConfig, loadConfig } from './config.js';
import { EXIT, UsageError } from './errors.js';
import type { Io } from './io.js';
import { Progress } from './progress.js';
import { didYouMean } from './suggest.js';
import { VERSION } from './version.js';

const FORMATS = Object.keys(reports) as ReportName[];
const FAIL_ON = [...SEVERITIES, 'never'] as const;

export const LINT_FLAGS: readonly Flag[] = [
  { name: 'format', short: 'f', value: 'FORMAT', choices: FORMATS, multiple: true, help: 'How to report. May be given several times.' },
  { name: 'output', short: 'o', value: 'FILE', multiple: true, help: 'Write the report of the --format before it to a file.' },
  { name: 'preset', value: 'PRESET', choices: PRESETS, help: 'Which rules run (default: recommended).' },
  { name: 'only', value: 'RULES', multiple: true, help: 'Run these rules only, whatever preset and config say.' },
  { name: 'skip', value: 'RULES', multiple: true, help: 'Do not run these rules.' },
  { name: 'fail-on', value: 'SEVERITY', choices: FAIL_ON, help: 'Exit 1 from this severity on (default: error).' },
  { name: 'kubernetes-version', value: 'VERSION', help: 'Minor version of the cluster, such as 1.34.' },
  { name: 'today', value: 'DATE', help: 'Date for end-of-support rules (default: now), such as 2026-12-31.' },
  { name: 'complete', help: 'The files given are all there is: what they lack does not exist.' },
  { name: 'config', value: 'FILE', help: 'Config to use (default: the nearest eks-kit.yaml).' },
  { name: 'stdin-filename', value: 'FILE', help: 'What to call standard input (`-`).' },
  { name: 'color', value: 'WHEN', choices: COLOR_CHOICES, help: 'When to colour: auto, always, never.' },
  { name: 'verbose', help: 'Show suppressed findings, advice in full, and what was read.' },
];

/** `eks-kit lint [paths...]` */
export async function lint(args: readonly string[], io: Io): Promise<number> {
  const given = parseArguments(args, LINT_FLAGS, 'lint');
  const started = io.now().getTime();
  const today = todayOf(given, io);
  const kubernetesVersion = versionOf(given);
  const only = ruleIds(given, 'only');
  const skip = ruleIds(given, 'skip');
  const outputs = outputsOf(given);
  const loaded = await loadConfig(given.one('config'), io.cwd);
  const sources = await readSources(given, loaded, io);
  const preset = (given.one('preset') ?? loaded.config.preset ?? 'recommended') as Preset;
  const result = run({
    reported: sources.reported,
    context: sources.context,
    rules,
    config: loaded.config,
    selection: { preset, ...(only && { only }), ...(skip && { skip }) },
    cluster: kubernetesVersion === undefined ? {} : { kubernetesVersion },
    today,
    complete: given.has('complete'),
    matches: loaded.matches,
  });
  const options = reportOptions(given, io, [...sources.reported, ...sources.context], io.now().getTime() - started);
  for (const output of outputs) write(output, result, options, io);
  for (const problem of sources.problems) io.stderr.write(`eks-kit: ${problem}\n`);
  return exitCode(result, sources.problems, given.one('fail-on') ?? 'error');
}

interface Sources {
  readonly reported: readonly SourceFile[];
  readonly context: readonly SourceFile[];
  readonly problems: readonly string[];
}

async function readSources(given: Arguments, loaded: LoadedConfig, io: Io): Promise<Sources> {
  const names = given.positionals.length === 0 ? ['.'] : given.positionals;
  if (names.includes('-')) return readStdin(given, names, io);
  const named = await Promise.all(names.map((name) => discover(name, io.cwd)));
  const excluded = (path: string): boolean => loaded.matches(loaded.config.exclude ?? [], displayPath(path, io.cwd));
  const reported = [...new Set(named.flatMap((one) => one.files))].filter((path) => !excluded(path)).sort();
  const context = (await contextOf(loaded, io)).filter((path) => !excluded(path));
  const progress = new Progress(io);
  const inReport = new Set(reported);
  const read = readFiles({
    reported,
    context: context.filter((path) => !inReport.has(path)),
    cwd: io.cwd,
    onProgress: (done, all) => progress.update(done, all),
  });
  progress.end();
  const failures = read.failures.map((failure) => `cannot read ${failure.path}: ${failure.message}`);
  return { ...read, problems: [...named.flatMap((one) => one.problem ?? []), ...failures] };
}

function readStdin(given: Arguments, names: readonly string[], io: Io): Sources {
  if (names.length > 1) throw new UsageError('`-` (standard input) cannot stand beside other paths');
  const path = given.one('stdin-filename') ?? '<stdin>';
  return { reported: [parseFile(path, io.stdin())], context: [], problems: [] };
}

/** The rest of the workspace: the work tree, or the folder of the config. Without either, nothing is taken for granted. */
async function contextOf(loaded: LoadedConfig, io: Io): Promise<readonly string[]> {
  const root = gitRoot(io.cwd) ?? loaded.folder;
  return root === undefined ? [] : listFolder(root);
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

function reportOptions(given: Arguments, io: Io, files: readonly SourceFile[], elapsedMs: number): ReportOptions {
  const color = colorLevel(given.one('color'), io.stdout, io.env);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  return {
    color,
    unicode: isUnicode(io.env),
    width: io.stdout.columns ?? 120,
    hyperlinks: color > 0 && io.stdout.isTTY,
    verbose: given.has('verbose'),
    fileText: (file) => texts.get(file),
    rule: (id) => rules.find((rule) => rule.id === id),
    elapsedMs,
    version: VERSION,
  };
}

function exitCode(result: Result, problems: readonly string[], failOn: string): number {
  if (result.internalErrors.length > 0) return EXIT.bug;
  if (problems.length > 0) return EXIT.usage;
  if (failOn === 'never') return EXIT.clean;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn as Severity) + 1);
  return result.findings.some((finding) => !finding.suppressed && failing.includes(finding.severity)) ? EXIT.findings : EXIT.clean;
}

function ruleIds(given: Arguments, flag: 'only' | 'skip'): readonly string[] | undefined {
  const ids = given.list(flag);
  const known = rules.map((rule) => rule.id);
  for (const id of ids ?? []) {
    if (!known.includes(id)) throw new UsageError(`\`--${flag}\`: no rule \`${id}\`${didYouMean(id, known)}`);
  }
  return ids;
}

function versionOf(given: Arguments): string | undefined {
  const value = given.one('kubernetes-version');
  const minor = minorVersion(value);
  if (value !== undefined && minor === undefined) {
    throw new UsageError(`\`--kubernetes-version\` takes a minor version such as 1.34, not \`${value}\``);
  }
  return minor;
}

function todayOf(given: Arguments, io: Io): string {
  const value = given.one('today');
  if (value === undefined) return io.now().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new UsageError(`\`--today\` takes a date such as 2026-12-31, not \`${value}\``);
  }
  return value;
}
