import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decode } from '../../source/decode.js';
import { parseConfigFile } from '../../source/file.js';
import { UsageError } from '../errors.js';

export const CDK8S_YAML = 'cdk8s.yaml';

/** What we use of `cdk8s.yaml`; the rest is of the cdk8s CLI. */
export interface Cdk8sYaml {
  readonly app: string | undefined;
  readonly output: string | undefined;
  /** The cdk8s CLI has the app record constructs where a validation needs them. */
  readonly hasValidations: boolean;
}

/** The config of the folder, empty where there is none. */
export function readCdk8sYaml(cwd: string): Cdk8sYaml {
  const path = join(cwd, CDK8S_YAML);
  if (!existsSync(path)) return { app: undefined, output: undefined, hasValidations: false };
  const document = parseConfigFile(CDK8S_YAML, decode(readFileSync(path)));
  const [problem] = document?.problems ?? [];
  if (document && problem) {
    const { line, column } = document.file.range(problem).start;
    throw new UsageError(`${CDK8S_YAML}:${line}:${column}: ${problem.message}`);
  }
  const value = (document?.value ?? {}) as Readonly<Record<string, unknown>>;
  const text = (key: string): string | undefined => (typeof value[key] === 'string' ? value[key] : undefined);
  const { validations } = value;
  return {
    app: text('app'),
    output: text('output'),
    hasValidations:
      validations !== undefined && validations !== null && !(Array.isArray(validations) && validations.length === 0),
  };
}

const RUNNERS: readonly (readonly string[])[] = [
  ['npx'],
  ['yarn'],
  ['yarn', 'run'],
  ['pnpm'],
  ['pnpm', 'exec'],
  ['bunx'],
  ['npm', 'exec'],
  ['npm', 'exec', '--'],
];

/** The arguments behind `synth` of a command that runs this verb, which then needs no process of its own; else undefined. */
export function ownArguments(command: string, cwd: string): readonly string[] | undefined {
  // What a shell would read otherwise than word by word is left to a shell.
  if (/[|&;<>()$`\\*?#~\n]/.test(command)) return undefined;
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
  const at = words.indexOf('synth');
  if (at < 1) return undefined;
  const [program = '', ...before] = words.slice(0, at).reverse();
  const runner = before.reverse();
  const isOwn = /(?:^|[\\/])eks-kit$/.test(program)
    ? runner.length === 0 ||
      RUNNERS.some((known) => known.join(' ') === runner.filter((word) => !isYes(word)).join(' '))
    : /^(?:node|.*[\\/]node)$/.test(runner.join(' ')) && isOurBundle(resolve(cwd, program));
  return isOwn ? words.slice(at + 1) : undefined;
}

function isYes(word: string): boolean {
  return ['-y', '--yes', '--no', '--no-install'].includes(word);
}

function isOurBundle(path: string): boolean {
  try {
    const real = realpathSync(path);
    const manifest = JSON.parse(readFileSync(join(dirname(real), '../package.json'), 'utf8')) as { name?: unknown };
    return manifest.name === 'eks-kit' && real.endsWith('cli.cjs');
  } catch {
    return false;
  }
}
