import { relative } from 'node:path';
import { type Result, SEVERITIES } from '../engine/finding.js';
import { run } from '../engine/run.js';
import { discover, gitRoot, listFolder } from '../source/discover.js';
import { parseFile, type SourceFile } from '../source/file.js';
import { displayPath, readFiles } from '../source/read.js';
import { type LoadedConfig, loadConfig } from './config.js';
import { customResourcesFor } from './custom-resources.js';
import { EXIT, UsageError } from './errors.js';
import type { Io } from './io.js';
import type { FailOn, LintRequest } from './lint-request.js';
import { Progress } from './progress.js';
import { rulesFor } from './rules-for.js';

export interface Linted {
  readonly result: Result;
  /** All that was read, reported on or not. */
  readonly files: readonly SourceFile[];
  /** What could not be found or read. */
  readonly problems: readonly string[];
  readonly elapsedMs: number;
  readonly exitCode: number;
}

/** Config, files, rules: the one way from a request to findings. */
export async function lintPaths(request: LintRequest, io: Io): Promise<Linted> {
  const started = io.now().getTime();
  const loaded = await loadConfig(request.config, io.cwd);
  const { reported, context, problems } = await readSources(request, loaded, io);
  const { only, skip, kubernetesVersion } = request;
  const preset = request.preset ?? loaded.config.preset ?? 'recommended';
  const rules = await rulesFor({ preset, only, skip, config: loaded.config, reported });
  const result = run({
    reported,
    context,
    rules,
    config: loaded.config,
    selection: { preset, ...(only && { only }), ...(skip && { skip }) },
    cluster: kubernetesVersion === undefined ? {} : { kubernetesVersion },
    today: request.today,
    complete: request.complete,
    matches: loaded.matches,
    customResources: await customResourcesFor(reported, context),
  });
  return {
    result,
    files: [...reported, ...context],
    problems,
    elapsedMs: io.now().getTime() - started,
    exitCode: exitCode(result, problems, request.failOn),
  };
}

interface Sources {
  readonly reported: readonly SourceFile[];
  readonly context: readonly SourceFile[];
  readonly problems: readonly string[];
}

async function readSources(request: LintRequest, loaded: LoadedConfig, io: Io): Promise<Sources> {
  if (request.paths.includes('-')) return readStdin(request, io);
  const named = await Promise.all(request.paths.map((path) => discover(path, io.cwd)));
  const { exclude = [] } = loaded.config;
  const excluded = (path: string): boolean => exclude.length > 0 && loaded.matches(exclude, displayPath(path, io.cwd));
  const files = [...new Set(named.flatMap((one) => one.files))].filter((path) => !excluded(path)).sort();
  const reported = new Set(request.changed ? files.filter((path) => request.changed?.has(path)) : files);
  const around = new Set([...files, ...(await contextOf(loaded, io)).filter((path) => !excluded(path))]);
  const progress = new Progress(io);
  const read = readFiles({
    reported: [...reported],
    context: [...around].filter((path) => !reported.has(path)),
    cwd: io.cwd,
    onProgress: (done, all) => progress.update(done, all),
  });
  progress.end();
  const failures = read.failures.map((failure) => `cannot read ${failure.path}: ${failure.message}`);
  return { ...read, problems: [...named.flatMap((one) => one.problem ?? []), ...failures] };
}

function readStdin({ paths, stdinFilename }: LintRequest, io: Io): Sources {
  if (paths.length > 1) throw new UsageError('`-` (standard input) cannot stand beside other paths');
  return { reported: [parseFile(stdinFilename ?? '<stdin>', io.stdin())], context: [], problems: [] };
}

/** The rest of the workspace: the work tree, or the folder around this one that holds the config. Without either, nothing is taken for granted. */
async function contextOf(loaded: LoadedConfig, io: Io): Promise<readonly string[]> {
  const root = gitRoot(io.cwd) ?? (isWithin(io.cwd, loaded.folder) ? loaded.folder : undefined);
  return root === undefined ? [] : listFolder(root);
}

function isWithin(path: string, folder: string | undefined): boolean {
  return folder !== undefined && !relative(folder, path).startsWith('..');
}

function exitCode(result: Result, problems: readonly string[], failOn: FailOn): number {
  if (result.internalErrors.length > 0) return EXIT.bug;
  if (problems.length > 0) return EXIT.usage;
  return isFailing(result, failOn) ? EXIT.findings : EXIT.clean;
}

/** Whether a finding that is not suppressed is as severe as the threshold. */
export function isFailing(result: Result, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return result.findings.some((finding) => !finding.suppressed && failing.includes(finding.severity));
}
