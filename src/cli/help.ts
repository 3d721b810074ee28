import type { Flag } from './args.js';

export interface Verb {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly string[];
}

export function mainHelp(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map((verb) => verb.usage.length));
  return [
    'eks-kit: finds what will fail, cost or leak on Amazon EKS before it is applied',
    '',
    'Usage:',
    ...verbs.map((verb) => `  eks-kit ${verb.usage.padEnd(width)}  ${verb.summary}`),
    `  eks-kit ${'--version'.padEnd(width)}  Print the version`,
    '',
    'Exit codes: 0 clean, 1 findings, 2 usage, config or I/O, 3 a bug in eks-kit.',
    'Help of one verb: eks-kit <verb> --help',
    '',
  ].join('\n');
}

export function verbHelp(verb: Verb): string {
  const names = verb.flags.map(flagName);
  const width = Math.max(...names.map((name) => name.length));
  const flags = verb.flags.map(
    (flag, index) => `  ${(names[index] ?? '').padEnd(width)}  ${flag.help}${choices(flag)}`,
  );
  return [
    `eks-kit ${verb.name}: ${verb.summary}`,
    '',
    `Usage: eks-kit ${verb.usage}`,
    '',
    'Flags:',
    ...flags,
    `  ${'-h, --help'.padEnd(width)}  Show this help.`,
    '',
    'Examples:',
    ...verb.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function flagName(flag: Flag): string {
  const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
  return `${short}--${flag.name}${flag.value === undefined ? '' : ` ${flag.value}`}`;
}

function choices(flag: Flag): string {
  return flag.choices && flag.name !== 'color' ? ` One of: ${flag.choices.join(', ')}.` : '';
}
