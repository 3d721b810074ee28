import type { EksFields, EksShape } from '../../data/eks-requests.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { isMapping } from '../loose.js';
import { nearestTo } from '../suggest.js';
import type { EksInput } from './eks-input.js';

/** Why EKS refuses a request. `at` is below the input. */
export interface EksInputFault {
  readonly at: Path;
  readonly message: string;
  readonly key?: true;
  /** The field that a misspelt key means. */
  readonly meant?: string;
}

type Faults = Generator<EksInputFault>;

export function* eksInputFaults({ document, path, shape, converts, what }: EksInput): Faults {
  const value = document.at(path);
  if (value === UNKNOWN) return;
  if (isMapping(value)) yield* fieldFaults(value, shape, [], converts, what);
  else if (value === undefined) yield { at: [], message: `${what} needs ${quoted(shape.required)}` };
}

function* shapeFaults(value: unknown, shape: EksShape, at: Path, converts: boolean): Faults {
  if (value === UNKNOWN || shape.type === 'any') return;
  const field = `\`${String(at.at(-1))}\``;
  if (shape.type === 'list') {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) yield* shapeFaults(item, shape.of, [...at, index], converts);
    } else yield { at, message: `${field} takes a list` };
  } else if (shape.type === 'map' || shape.type === 'fields') {
    if (!isMapping(value)) yield { at, message: `${field} takes a mapping` };
    else if (shape.type === 'fields') yield* fieldFaults(value, shape, at, converts, field);
    else for (const key of Object.keys(value)) yield* shapeFaults(value[key], shape.of, [...at, key], converts);
  } else {
    const message = scalarFault(value, shape, converts);
    if (message !== undefined) yield { at, message };
  }
}

function* fieldFaults(
  value: Readonly<Record<string, unknown>>,
  { fields, required }: EksFields,
  at: Path,
  converts: boolean,
  where: string,
): Faults {
  const known = Object.keys(fields);
  const meant = new Set<string>();
  for (const key of Object.keys(value)) {
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (shape) {
      // A template leaves a property out by giving it no value.
      if (!(converts && value[key] === null)) yield* shapeFaults(value[key], shape, [...at, key], converts);
      continue;
    }
    const nearest = nearestTo(key.replaceAll(/[-_]/g, ''), known);
    if (nearest !== undefined) meant.add(nearest);
    const hint = nearest === undefined ? `allowed are ${quoted(known)}` : `did you mean \`${nearest}\`?`;
    const message = `${where} has no \`${key}\`; ${hint}`;
    yield {
      at: [...at, key],
      key: true,
      message,
      ...(nearest !== undefined && !(nearest in value) && { meant: nearest }),
    };
  }
  for (const key of required) {
    if (value[key] === undefined && !meant.has(key)) yield { at: [...at, key], message: `${where} needs \`${key}\`` };
  }
}

function scalarFault(value: unknown, shape: EksShape, converts: boolean): string | undefined {
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!scalar)
    return `takes ${NOUNS[shape.type] ?? 'a text'}, not ${Array.isArray(value) ? 'a list' : value === null ? 'null' : 'a mapping'}`;
  if (shape.type === 'number') return isNumber(value, converts) ? undefined : `\`${value}\` is no whole number from 0`;
  if (shape.type === 'flag')
    return isFlag(value, converts) ? undefined : `\`${value}\` is neither \`true\` nor \`false\``;
  if (typeof value !== 'string' && !converts) return `takes a text: write \`"${value}"\``;
  return textFault(String(value), shape);
}

const NOUNS: Readonly<Record<string, string>> = { number: 'a number', flag: '`true` or `false`' };

function isNumber(value: unknown, converts: boolean): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0;
  return converts && typeof value === 'string' && /^\d+$/.test(value);
}

function isFlag(value: unknown, converts: boolean): boolean {
  return typeof value === 'boolean' || (converts && /^(?:true|false)$/i.test(String(value)));
}

function textFault(value: string, shape: EksShape): string | undefined {
  // Something fills it in, if only a person.
  if (value.includes('{{')) return undefined;
  if ('values' in shape && !shape.values.includes(value)) {
    const nearest = nearestTo(value, shape.values);
    return `\`${value}\` is none of the allowed ${nearest === undefined ? quoted(shape.values) : `values; did you mean \`${nearest}\`?`}`;
  }
  return 'form' in shape && !shape.form.test(value) ? `\`${value}\` is not ${shape.like}` : undefined;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
