import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { displayPath } from '../../source/read.js';
import type { Failure } from '../../synth/run.js';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';
import { takePackagesOf } from './app-packages.js';
import { type Files, readFolder } from './files.js';
import { type LayeredSpec, readSpecs, valuesOf } from './spec-files.js';

/** What makes the manifests: specs or a module in this process, or a command in its own. */
export type App =
  | { readonly kind: 'specs'; readonly files: readonly string[]; readonly env: readonly string[] }
  | { readonly kind: 'module'; readonly file: string }
  | { readonly kind: 'command'; readonly command: string };

const SPEC = /\.(?:ya?ml|json)$/i;
const MODULE = /\.[cm]?[jt]s$/i;

export function appOf(files: readonly string[], env: readonly string[]): App {
  const modules = files.filter((file) => MODULE.test(file));
  const other = files.find((file) => !MODULE.test(file) && !SPEC.test(file));
  if (other !== undefined) {
    throw new UsageError(`\`${other}\` is no app: give a .ts or .js file that makes one, or .yaml specs`);
  }
  const [file] = modules;
  if (file === undefined) return { kind: 'specs', files, env };
  if (files.length > 1)
    throw new UsageError('one TypeScript or JavaScript app at a time; several files are specs and their overlays');
  if (env.length > 0) throw new UsageError('--env is for specs; an app reads process.env itself');
  return { kind: 'module', file };
}

/** Runs the app into a folder of its own and takes what it wrote. */
export async function synthesise(app: App, recordConstructs: boolean, io: Io): Promise<Files> {
  const outdir = mkdtempSync(join(tmpdir(), 'eks-kit-synth-'));
  try {
    await runApp(app, outdir, recordConstructs, io);
    return readFolder(outdir);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

export async function runApp(app: App, outdir: string, recordConstructs: boolean, io: Io): Promise<void> {
  if (app.kind === 'command') return runCommand(app.command, outdir, recordConstructs, io);
  // What the App of cdk8s reads when it is made.
  const restore = setVariables({
    CDK8S_OUTDIR: outdir,
    ...(recordConstructs && { CDK8S_RECORD_CONSTRUCT_METADATA: 'true' }),
  });
  try {
    await (app.kind === 'module' ? runModule(app.file, io) : runSpecs(app.files, app.env, outdir, io));
  } finally {
    restore();
  }
}

async function runModule(file: string, io: Io): Promise<void> {
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) throw new UsageError(`no such file: ${file}`);
  takePackagesOf(path);
  const { synthModule } = await loadSynth();
  const failure = await synthModule(path, (text) => io.stderr.write(text));
  if (!failure) return;
  const { place } = failure;
  const where =
    place && [displayPath(place.file, io.cwd), place.line, place.column].filter((part) => part !== undefined).join(':');
  throw new UsageError(`${where ?? file}: ${failure.message}`);
}

async function runSpecs(files: readonly string[], env: readonly string[], outdir: string, io: Io): Promise<void> {
  const specs = await readSpecs(files, io.cwd, environment(env, io));
  takePackagesOf(resolve(io.cwd, files[0] ?? ''));
  const { synthSpecs } = await loadSynth();
  const failure = synthSpecs(valuesOf(specs), outdir);
  if (failure) throw new UsageError(`${placeOf(failure, specs)}: ${failure.message}`);
}

function placeOf({ path }: Failure, specs: readonly LayeredSpec[]): string {
  const [index = 0, ...rest] = path ?? [];
  return specs[Number(index)]?.place(rest) ?? '';
}

async function loadSynth(): Promise<typeof import('../../synth/run.js')> {
  try {
    return await import('../../synth/run.js');
  } catch (error) {
    const missing = /Cannot find (?:module|package) '(cdk8s|cdk8s-plus-28|constructs|jiti)'/.exec(
      (error as Error).message,
    );
    if (!missing) throw error;
    throw new UsageError(`synth needs \`${missing[1]}\`: npm install --save-dev cdk8s cdk8s-plus-28 constructs`);
  }
}

function environment(names: readonly string[], io: Io): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => {
      const value = io.env[name];
      if (value === undefined) throw new UsageError(`--env ${name}: the environment has no \`${name}\``);
      return [name, value];
    }),
  );
}

/** As the cdk8s CLI does it; what the app prints goes to stderr. */
function runCommand(command: string, outdir: string, recordConstructs: boolean, io: Io): void {
  const { status, signal, error, stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: io.cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    env: {
      ...io.env,
      CDK8S_OUTDIR: outdir,
      ...(recordConstructs && { CDK8S_RECORD_CONSTRUCT_METADATA: 'true' }),
    },
  });
  if (stdout) io.stderr.write(stdout);
  if (stderr) io.stderr.write(stderr);
  if (error) throw new UsageError(`cannot run the app \`${command}\`: ${error.message}`);
  if (status !== 0) throw new UsageError(`the app \`${command}\` failed with ${signal ?? `exit code ${status}`}`);
}

function setVariables(variables: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
