import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PropError } from '../index.js';
import { SpecError, type SpecPath } from '../spec/build.js';

/** Why an app made nothing, in words for its author. */
export interface Failure {
  readonly message: string;
  /** Where in the specs, the spec's number first. */
  readonly path?: SpecPath;
  /** Where in the author's code. */
  readonly place?: Place;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof SpecError) {
    const inner = error.cause instanceof PropError ? error.cause.path : [];
    return { message: messageOf(error.cause), path: [...error.path, ...inner] };
  }
  const syntax = syntaxError(error);
  if (syntax) return syntax;
  const place = placeOf(error);
  return { message: messageOf(error), ...(place && { place }) };
}

/** jiti writes the place below the message. */
function syntaxError(error: unknown): Failure | undefined {
  const text = error instanceof Error ? error.message : '';
  const [, message, file, line, column] = /^ParseError: (.*?)\s*\n\s*(.+):(\d+):(\d+)\s*$/s.exec(text) ?? [];
  if (message === undefined || file === undefined) return undefined;
  return { message, place: { file, line: Number(line), column: Number(column) } };
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return `the app throws ${String(error)}`;
  // Node's list of who required it from whom begins on the second line.
  if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return error.message.split('\n')[0] ?? '';
  // Our own, cdk8s' and a validation's messages are sentences; a TypeError without its name is a riddle.
  const isSentence = error.name === 'Error' || error.name === 'PropError';
  return isSentence ? error.message : `${error.name}: ${error.message}`;
}

const FRAME = /(?:\(|at |async )((?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^()\n]*?):(\d+):\d+\)?$/;
/** Of eks-kit itself: `dist`, or `src/synth`. */
const OWN = `${join(import.meta.dirname, '..')}${sep}`;

/** The innermost line of the author's own code that the error came by. */
function placeOf(error: unknown): Place | undefined {
  if (!(error instanceof Error)) return undefined;
  for (const line of (error.stack ?? '').split('\n')) {
    const [, raw, number] = FRAME.exec(line.trimEnd()) ?? [];
    if (raw === undefined) continue;
    const file = raw.startsWith('file://') ? fileURLToPath(raw) : raw;
    if (!file.startsWith(OWN) && !/[\\/]node_modules[\\/]/.test(file)) return { file, line: Number(number) };
  }
  return undefined;
}

/** Two copies of cdk8s in one process do not know each other's objects: charts are left out without a word, or synthesis throws. */
export function copiesOfCdk8s(file: string): Failure | undefined {
  const loaded = Object.keys(createRequire(file).cache).filter((path) => /[\\/]cdk8s[\\/]lib[\\/]app\.js$/.test(path));
  if (loaded.length < 2) return undefined;
  const folders = loaded.map((path) => path.replace(/[\\/]lib[\\/]app\.js$/, ''));
  return {
    message: `the app loads cdk8s more than once, and the copies do not know each other's objects: ${folders.join(' and ')}; keep one (\`npm dedupe\`, or the same version everywhere)`,
  };
}
