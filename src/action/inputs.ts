import { type Arguments, parseArguments } from '../cli/args.js';
import { isUsageError, UsageError } from '../cli/errors.js';
import { REQUEST_FLAGS } from '../cli/lint-request.js';

export const CHANGED_ONLY = ['auto', 'true', 'false'] as const;
export type ChangedOnly = (typeof CHANGED_ONLY)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** Inputs that are flags of the command line by the same name. */
const VALUES = ['config', 'preset', 'fail-on', 'kubernetes-version'];
const SWITCHES = ['complete'];

/** The inputs as the command line's own arguments: one parser and one set of messages for both. */
export function inputArguments(env: Environment): Arguments {
  const values = VALUES.flatMap((name) => {
    const value = input(name, env);
    return value === undefined ? [] : [`--${name}=${value}`];
  });
  const switches = SWITCHES.flatMap((name) => (isTrue(name, env) ? [`--${name}`] : []));
  try {
    return parseArguments([...values, ...switches, '--', ...paths(env)], REQUEST_FLAGS, 'lint');
  } catch (error) {
    if (isUsageError(error)) throw asInputs(error);
    throw error;
  }
}

/** What the command line calls `--preset` is the input `preset` here. */
export function asInputs(error: UsageError): UsageError {
  return new UsageError(error.message.replaceAll('`--', '`'));
}

export function changedOnly(env: Environment): ChangedOnly {
  const value = input('changed-only', env)?.toLowerCase() ?? 'auto';
  const found = CHANGED_ONLY.find((choice) => choice === value);
  if (!found) throw new UsageError(`\`changed-only\` takes ${CHANGED_ONLY.join(', ')}, not \`${value}\``);
  return found;
}

/** One a line: a path may hold spaces. */
function paths(env: Environment): string[] {
  const lines = (input('paths', env) ?? '').split(/\r?\n/);
  const list = lines.map((line) => line.trim()).filter(Boolean);
  if (list.includes('-'))
    throw new UsageError('`paths` takes files, folders and globs; an action has no standard input');
  return list;
}

function isTrue(name: string, env: Environment): boolean {
  const value = input(name, env);
  if (value === undefined || /^(?:false|False|FALSE)$/.test(value)) return false;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  throw new UsageError(`\`${name}\` takes true or false, not \`${value}\``);
}

/** The runner keeps the hyphens of a name; some shells drop such variables, so underscores are taken as well. */
function input(name: string, env: Environment): string | undefined {
  const key = `INPUT_${name.toUpperCase()}`;
  const value = (env[key] ?? env[key.replaceAll('-', '_')])?.trim();
  return value === '' ? undefined : value;
}
