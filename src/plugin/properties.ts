import { parseArguments } from '../cli/args.js';
import { isUsageError, UsageError } from '../cli/errors.js';
import type { Io } from '../cli/io.js';
import { type LintRequest, lintRequest, REQUEST_FLAGS } from '../cli/lint-request.js';
import { didYouMean } from '../model/suggest.js';

/** Properties and the flags of the command line that they are. */
const FLAGS: Readonly<Record<string, string>> = {
  preset: 'preset',
  config: 'config',
  failOn: 'fail-on',
  kubernetesVersion: 'kubernetes-version',
};

/** The properties as the command line's own arguments: one parser and one set of messages for both. */
export function requestOf(properties: object, io: Io): LintRequest {
  const flags = Object.entries(properties).map(([name, value]) => `--${flagOf(name)}=${textOf(name, value)}`);
  try {
    return lintRequest(parseArguments(flags, REQUEST_FLAGS, 'lint'), io);
  } catch (error) {
    throw isUsageError(error) ? asProperties(error) : error;
  }
}

function flagOf(name: string): string {
  const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
  if (flag !== undefined) return flag;
  const known = Object.keys(FLAGS);
  throw new UsageError(
    `properties of EksKitValidation: no property \`${name}\`${didYouMean(name, known)}; there are ${known.join(', ')}`,
  );
}

/** YAML reads an unquoted 1.30 as 1.3. */
function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new UsageError(`properties of EksKitValidation: \`${name}\` takes a string: quote ${JSON.stringify(value)}`);
}

function asProperties(error: UsageError): UsageError {
  const message = Object.entries(FLAGS).reduce(
    (text, [name, flag]) => text.replaceAll(`--${flag}`, name),
    error.message,
  );
  return new UsageError(`properties of EksKitValidation: ${message}`);
}
