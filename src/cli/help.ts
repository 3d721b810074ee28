import type { Flag } from './args.js';
import { hung, PROSE } from './hung.js';

export interface Verb {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly string[];
}

export function mainHelp(verbs: readonly Verb[], columns: number): string {
  const width = Math.max(...verbs.map((verb) => verb.usage.length)) + 'eks-kit '.length;
  const row = (usage: string, text: string): string[] =>
    hung(`  ${usage.padEnd(width)}  `, width + 4, text, Math.min(columns, PROSE));
  return [
    'eks-kit: finds what will fail, cost or leak on Amazon EKS before it is applied',
    '',
    'Usage:',
    ...verbs.flatMap((verb) => row(`eks-kit ${verb.usage}`, verb.summary)),
    ...row('eks-kit --version', 'Print the version'),
    '',
    'Exit codes: 0 clean, 1 findings, 2 usage, config or I/O, 3 a bug in eks-kit.',
    'Help of one verb: eks-kit <verb> --help',
    '',
  ].join('\n');
}

export function verbHelp(verb: Verb, columns: number): string {
  const names = verb.flags.map(flagName);
  const width = Math.max(...names.map((name) => name.length));
  const row = (name: string, text: string): string[] =>
    hung(`  ${name.padEnd(width)}  `, width + 4, text, Math.min(columns, PROSE));
  return [
    `eks-kit ${verb.name}: ${verb.summary}`,
    '',
    `Usage: eks-kit ${verb.usage}`,
    '',
    'Flags:',
    ...verb.flags.flatMap((flag) => row(flagName(flag), flag.help + choices(flag))),
    ...row('-h, --help', 'Show this help.'),
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
