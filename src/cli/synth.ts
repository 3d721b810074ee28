import { resolve } from 'node:path';
import { displayPath } from '../source/read.js';
import { EXIT, UsageError } from './errors.js';
import type { Io } from './io.js';
import { CDK8S_YAML, type Cdk8sYaml, ownArguments, readCdk8sYaml } from './synth/cdk8s-yaml.js';
import {
  CONSTRUCT_METADATA,
  type Files,
  isManifest,
  isOwn,
  readFolder,
  withOwnFiles,
  writeFiles,
} from './synth/files.js';
import { type App, appOf, runApp, synthesise } from './synth/run-app.js';
import { type SynthRequest, synthRequest } from './synth/synth-flags.js';

/** `eks-kit synth [app]` */
export async function synth(args: readonly string[], io: Io): Promise<number> {
  const { CDK8S_OUTDIR } = io.env;
  const given = synthRequest(args);
  if (CDK8S_OUTDIR) return synthForCdk8s(given, resolve(io.cwd, CDK8S_OUTDIR), io);
  const config = readCdk8sYaml(io.cwd);
  const { app, request } =
    given.files.length > 0 ? { app: appOf(given.files, given.env), request: given } : appOfConfig(config, given, io);
  if (request.check) (await import('./synth/check-types.js')).checkTypes(app, io);
  const made = await synthesise(app, true, io);
  if ([...made.keys()].every((path) => isOwn(path) || path === CONSTRUCT_METADATA))
    throw new UsageError(nothingMade(app));
  const kept = new Map([...made].filter(([path]) => path !== CONSTRUCT_METADATA || config.hasValidations));
  const files = await arranged(kept, request);
  const folder = resolve(io.cwd, request.output ?? config.output ?? 'dist');
  const shown = displayPath(folder, io.cwd);
  if (request.lint && (await isStopped(files, made, shown, request, io))) return EXIT.findings;
  if (request.mode === 'stdout') return print(files, io);
  return request.mode === 'diff' ? diff(folder, files, shown, io) : write(folder, files, shown, io);
}

/** The cdk8s CLI runs us: it says where to write, and lints, if its `validations` say so. */
async function synthForCdk8s(request: SynthRequest, outdir: string, io: Io): Promise<number> {
  if (request.files.length === 0) throw new UsageError(`name the app in \`app:\` of ${CDK8S_YAML}: eks-kit synth FILE`);
  const app = appOf(request.files, request.env);
  if (request.check) (await import('./synth/check-types.js')).checkTypes(app, io);
  const record = io.env.CDK8S_RECORD_CONSTRUCT_METADATA === 'true';
  if (request.perResource) writeFiles(outdir, await arranged(await synthesise(app, record, io), request));
  else {
    await runApp(app, outdir, record, io);
    writeFiles(outdir, withOwnFiles(readFolder(outdir)));
  }
  return EXIT.clean;
}

async function arranged(made: Files, request: SynthRequest): Promise<Files> {
  const files = request.perResource ? (await import('./synth/per-resource.js')).perResource(made) : made;
  return withOwnFiles(files);
}

function appOfConfig(
  config: Cdk8sYaml,
  given: SynthRequest,
  io: Io,
): { readonly app: App; readonly request: SynthRequest } {
  const { app: command } = config;
  if (command === undefined) {
    throw new UsageError(
      `name an app, as in \`eks-kit synth main.ts\` or \`eks-kit synth app.yaml\`; there is no \`app\` in a ${CDK8S_YAML} here`,
    );
  }
  const own = ownArguments(command, io.cwd);
  if (!own) return { app: { kind: 'command', command }, request: given };
  const inner = synthRequest(own);
  if (inner.files.length === 0) throw new UsageError(`${CDK8S_YAML}: \`app\` names no file: eks-kit synth FILE`);
  const env = [...inner.env, ...given.env];
  const request = { ...given, perResource: given.perResource || inner.perResource, check: given.check || inner.check };
  return { app: appOf(inner.files, env), request };
}

async function isStopped(files: Files, made: Files, shown: string, request: SynthRequest, io: Io): Promise<boolean> {
  const { lintOutput } = await import('./synth/lint-output.js');
  if ((await lintOutput(files, made, shown, request, io)) === 0) return false;
  io.stderr.write('eks-kit: nothing is written; --no-lint writes all the same\n');
  return true;
}

async function diff(folder: string, files: Files, shown: string, io: Io): Promise<number> {
  const { diffOf } = await import('./synth/show-diff.js');
  const text = diffOf(folder, files, shown);
  io.stdout.write(text);
  return text === '' ? EXIT.clean : EXIT.findings;
}

async function write(folder: string, files: Files, shown: string, io: Io): Promise<number> {
  const { swapIn } = await import('./synth/swap.js');
  swapIn(folder, files, shown, io.cwd);
  const written = [...files.keys()].filter((path) => !isOwn(path));
  io.stderr.write(`${written.length === 1 ? '1 file' : `${written.length} files`} written to ${shown}\n`);
  return EXIT.clean;
}

/** What `kubectl apply -f -` takes; an eksctl config is not among it. */
function print(files: Files, io: Io): number {
  const texts = [...files].filter(([path]) => isManifest(path)).map(([, text]) => text);
  io.stdout.write(texts.join('---\n'));
  return EXIT.clean;
}

function nothingMade(app: App): string {
  if (app.kind === 'specs') return 'the app spec names nothing to make, such as `services`';
  return `the app made no manifests: it has to call \`app.synth()\` before it ends, and may not set \`outdir\``;
}
