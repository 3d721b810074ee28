import { didYouMean } from '../model/suggest.js';
import { EXIT, isUsageError, UsageError } from './errors.js';
import { mainHelp, type Verb, verbHelp } from './help.js';
import { INIT_FLAGS, init } from './init.js';
import { type Io, widthOf } from './io.js';
import { LINT_FLAGS, lint } from './lint.js';
import { EXPLAIN_FLAGS, RULES_FLAGS } from './reference-flags.js';
import { SYNTH_FLAGS } from './synth/synth-flags.js';
import { VERSION } from './version.js';

type Run = (args: readonly string[], io: Io) => number | Promise<number>;

const VERBS: readonly (Verb & { readonly run: Run })[] = [
  {
    name: 'lint',
    usage: 'lint [flags] [paths...]',
    summary: 'Lint files, folders, globs, or standard input (`-`); default: this folder',
    flags: LINT_FLAGS,
    examples: [
      'eks-kit lint k8s/',
      'eks-kit lint --kubernetes-version 1.36 --fail-on warning deploy.yaml cluster.yaml',
      'kubectl get deploy -A -o yaml | eks-kit lint -',
      'eks-kit lint --format json --output findings.json --format pretty k8s/',
    ],
    run: lint,
  },
  {
    name: 'synth',
    usage: 'synth [flags] [app...]',
    summary: 'Write the manifests of a cdk8s app or of YAML app specs; default: `app` of cdk8s.yaml',
    flags: SYNTH_FLAGS,
    examples: [
      'eks-kit synth main.ts',
      'eks-kit synth -f base.yaml -f prod.yaml --env TAG --output dist/prod',
      'eks-kit synth app.yaml --stdout | kubectl apply -f -',
    ],
    run: async (args, io) => (await import('./synth.js')).synth(args, io),
  },
  {
    name: 'rules',
    usage: 'rules [flags] [topics...]',
    summary: 'List what is checked, all of it or some topics',
    flags: RULES_FLAGS,
    examples: ['eks-kit rules', 'eks-kit rules fargate storage', 'eks-kit rules --preset validity --format json'],
    run: async (args, io) => (await import('./reference.js')).rules(args, io),
  },
  {
    name: 'explain',
    usage: 'explain <rule>',
    summary: 'Tell why a rule is there, with a bad and a good example',
    flags: EXPLAIN_FLAGS,
    examples: ['eks-kit explain fargate-daemonset'],
    run: async (args, io) => (await import('./reference.js')).explain(args, io),
  },
  {
    name: 'init',
    usage: 'init <template> [folder]',
    summary: 'Start an app, a cluster, or linting where manifests are',
    flags: INIT_FLAGS,
    examples: [
      'eks-kit init --list',
      'eks-kit init alb-service shop --registry 111122223333.dkr.ecr.eu-central-1.amazonaws.com',
      'eks-kit init queue-worker mailer --language typescript',
      'eks-kit init existing-repository',
    ],
    run: init,
  },
];

/** The command line: arguments without `node` and the program's path; returns the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (isUsageError(error)) {
      for (const line of error.message.split('\n')) io.stderr.write(`eks-kit: ${line}\n`);
      return EXIT.usage;
    }
    io.stderr.write(`eks-kit: internal error: ${error instanceof Error ? error.message : String(error)}\n`);
    io.stderr.write(`eks-kit: this is a bug in eks-kit ${VERSION}; please report it with the command that shows it\n`);
    return EXIT.bug;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-V') return print(`${VERSION}\n`, io);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return help(args[0], io);
  const verb = findVerb(name);
  if (args.some((arg) => arg === '--help' || arg === '-h')) return print(verbHelp(verb, widthOf(io)), io);
  return verb.run(args, io);
}

function help(name: string | undefined, io: Io): number {
  const width = widthOf(io);
  return print(name === undefined ? mainHelp(VERBS, width) : verbHelp(findVerb(name), width), io);
}

function findVerb(name: string): (typeof VERBS)[number] {
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (verb) return verb;
  const names = VERBS.map((candidate) => candidate.name);
  throw new UsageError(
    `no verb \`${name}\`${didYouMean(name, names)}\nverbs: ${names.join(', ')}; for paths: eks-kit lint ${name}`,
  );
}

function print(text: string, io: Io): number {
  io.stdout.write(text);
  return EXIT.clean;
}
