import { type Arguments, type Flag, parseArguments } from '../args.js';
import { COLOR_CHOICES } from '../color.js';
import { UsageError } from '../errors.js';

export const SYNTH_FLAGS: readonly Flag[] = [
  {
    name: 'file',
    short: 'f',
    value: 'FILE',
    multiple: true,
    help: 'App or spec; of several specs a later one overlays the former.',
  },
  { name: 'output', short: 'o', value: 'DIR', help: 'Folder to write to (default: that of cdk8s.yaml, or dist).' },
  { name: 'stdout', help: 'Print the manifests instead of writing files.' },
  { name: 'diff', help: 'Show what would change on disk, write nothing; exit 1 where anything would.' },
  { name: 'check', help: 'Check the types of a TypeScript app first, with its own tsc.' },
  { name: 'per-resource', help: 'One file for each object instead of one for each chart.' },
  { name: 'env', value: 'NAME', multiple: true, help: 'Environment variable that specs may use as ${NAME}.' },
  { name: 'no-lint', help: 'Do not lint what is written.' },
  { name: 'strict', help: 'Lint with the preset strict; warnings stop as errors do.' },
  { name: 'config', value: 'FILE', help: 'Config of the lint (default: the nearest eks-kit.yaml).' },
  { name: 'color', value: 'WHEN', choices: COLOR_CHOICES, help: 'When to colour: auto, always, never.' },
  { name: 'verbose', help: 'Show suppressed findings and advice in full.' },
];

export interface SynthRequest {
  /** Apps or specs, as the user wrote them. */
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly mode: 'write' | 'stdout' | 'diff';
  readonly check: boolean;
  readonly perResource: boolean;
  readonly env: readonly string[];
  readonly lint: boolean;
  readonly strict: boolean;
  readonly config: string | undefined;
  readonly color: string | undefined;
  readonly verbose: boolean;
}

export function synthRequest(args: readonly string[]): SynthRequest {
  const given = parseArguments(args, SYNTH_FLAGS, 'synth');
  refuseBoth(given, 'stdout', 'diff');
  refuseBoth(given, 'stdout', 'output');
  refuseBoth(given, 'strict', 'no-lint');
  return {
    files: [...(given.list('file') ?? []), ...given.positionals],
    output: given.one('output'),
    mode: given.has('stdout') ? 'stdout' : given.has('diff') ? 'diff' : 'write',
    check: given.has('check'),
    perResource: given.has('per-resource'),
    env: given.list('env') ?? [],
    lint: !given.has('no-lint'),
    strict: given.has('strict'),
    config: given.one('config'),
    color: given.one('color'),
    verbose: given.has('verbose'),
  };
}

function refuseBoth(given: Arguments, one: string, other: string): void {
  if (given.has(one) && given.has(other)) throw new UsageError(`--${one} and --${other} do not go together`);
}
