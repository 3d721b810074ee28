import { didYouMean } from '../model/suggest.js';
import { UsageError } from './errors.js';

/** A flag of a verb, as help prints it and the parser takes it. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** Name of its value in the help text; a flag without one is a switch. */
  readonly value?: string;
  /** Allowed values. */
  readonly choices?: readonly string[];
  readonly multiple?: boolean;
  readonly help: string;
}

export interface Arguments {
  readonly positionals: readonly string[];
  /** In the order given: some flags belong to the one before them. */
  readonly given: readonly { readonly name: string; readonly value: string }[];
  has(name: string): boolean;
  one(name: string): string | undefined;
  /** All values of a flag; a comma separates several in one. */
  list(name: string): readonly string[] | undefined;
}

/** Parses what stands behind the verb. `--` ends the flags, `-` is standard input. */
export function parseArguments(args: readonly string[], flags: readonly Flag[], verb: string): Arguments {
  const positionals: string[] = [];
  const given: { name: string; value: string }[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      positionals.push(...args.slice(at + 1));
      break;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      positionals.push(arg);
      continue;
    }
    const [name, inline] = splitFlag(arg);
    const flag = flags.find(
      (candidate) =>
        `--${candidate.name}` === name || (candidate.short !== undefined && `-${candidate.short}` === name),
    );
    if (!flag)
      throw new UsageError(
        `unknown flag \`${name}\` of \`eks-kit ${verb}\`${didYouMean(
          name,
          flags.map((known) => `--${known.name}`),
        )}`,
      );
    const value = flag.value === undefined ? switchValue(flag, inline) : (inline ?? args[++at]);
    given.push({ name: flag.name, value: checkValue(flag, value) });
  }
  return collect(positionals, given, flags);
}

function splitFlag(arg: string): readonly [string, string | undefined] {
  const equals = arg.indexOf('=');
  return arg.startsWith('--') && equals > 0 ? [arg.slice(0, equals), arg.slice(equals + 1)] : [arg, undefined];
}

function switchValue(flag: Flag, inline: string | undefined): string {
  if (inline !== undefined) throw new UsageError(`\`--${flag.name}\` takes no value`);
  return 'true';
}

function checkValue(flag: Flag, value: string | undefined): string {
  if (value === undefined || value === '')
    throw new UsageError(`\`--${flag.name}\` needs a value: ${flag.choices?.join(', ') ?? flag.value}`);
  if (flag.choices && !flag.choices.includes(value)) {
    throw new UsageError(
      `\`--${flag.name}\` takes ${flag.choices.join(', ')}, not \`${value}\`${didYouMean(value, flag.choices)}`,
    );
  }
  return value;
}

function collect(positionals: readonly string[], given: Arguments['given'], flags: readonly Flag[]): Arguments {
  const values = (name: string): string[] => given.filter((flag) => flag.name === name).map((flag) => flag.value);
  for (const flag of flags) {
    if (!flag.multiple && values(flag.name).length > 1) throw new UsageError(`\`--${flag.name}\` is given twice`);
  }
  return {
    positionals,
    given,
    has: (name) => values(name).length > 0,
    one: (name) => values(name)[0],
    list: (name) => {
      const all = values(name);
      return all.length === 0
        ? undefined
        : all
            .flatMap((value) => value.split(','))
            .map((value) => value.trim())
            .filter(Boolean);
    },
  };
}
