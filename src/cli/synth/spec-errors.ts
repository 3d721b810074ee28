import type { SchemaError } from '../../engine/declarative.js';
import { didYouMean } from '../../model/suggest.js';
import { formatPath, type Path } from '../../source/path.js';

export interface Explained {
  readonly path: Path;
  /** Point at this key of the mapping at `path`. */
  readonly key?: string;
  readonly message: string;
}

/** Without what only sums up the errors of its parts. */
export function specificErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const leaves = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'allOf', 'if'].includes(keyword));
  const misspelt = new Set(
    errors.flatMap((error) => (error.keyword === 'additionalProperties' ? [error.instancePath] : [])),
  );
  const kept = leaves.filter(({ keyword, instancePath }) => keyword !== 'not' || !misspelt.has(instancePath));
  return kept.length > 0 ? kept : errors;
}

/** A schema's error in a person's words, with the place to point at. */
export function explain(error: SchemaError, path: Path, root: unknown): Explained {
  const value = path.reduce<unknown>((node, segment) => (node as Record<string | number, unknown>)?.[segment], root);
  const subject = formatPath(path) || 'the app spec';
  if (error.keyword === 'additionalProperties') return unknownKey(error, path);
  if (error.keyword === 'required') {
    return { path, message: `${subject} lacks \`${String(error.params.missingProperty)}\`` };
  }
  if (error.keyword === 'not') {
    const { telling = [] } = error.parentSchema as { telling?: readonly string[] };
    return { path, message: `${subject} needs one of the keys ${telling.join(', ')}` };
  }
  return { path, message: `${subject} ${expectation(error, value)}` };
}

function unknownKey({ params, parentSchema }: SchemaError, path: Path): Explained {
  const key = String(params.additionalProperty);
  const allowed = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const known = allowed.filter((name) => name !== '$schema');
  const where = path.length === 0 ? '' : ` of ${formatPath(path)}`;
  const hint = didYouMean(key, known) || (known.length <= 12 ? `; allowed: ${known.join(', ')}` : '');
  return { path, key, message: `unknown key \`${key}\`${where}${hint}` };
}

function expectation({ keyword, params }: SchemaError, value: unknown): string {
  const shown = shownValue(value);
  const limit = String(params.limit ?? '');
  switch (keyword) {
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      return `must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}, not ${shown}${nearest(value, allowed)}`;
    }
    case 'const':
      return `must be ${String(params.allowedValue)}, not ${shown}${nearest(value, [String(params.allowedValue)])}`;
    case 'type':
      return `must be ${typesOf(params.type)}, not ${shown}${quoteHint(params.type, value)}`;
    case 'minimum':
      return `must be ${limit} or more, not ${shown}`;
    case 'maximum':
      return `must be ${limit} or less, not ${shown}`;
    case 'minLength':
      return `must not be empty`;
    case 'maxLength':
      return `has ${String(value).length} characters; ${limit} are allowed`;
    case 'minItems':
      return `needs ${limit} or more items`;
    case 'maxItems':
      return `takes ${limit} items at most, not ${(value as readonly unknown[]).length}`;
    case 'pattern':
      return `must match ${String(params.pattern)}, not ${shown}`;
    default:
      return `is not valid (${keyword}): ${shown}`;
  }
}

function nearest(value: unknown, allowed: readonly string[]): string {
  return typeof value === 'string' ? didYouMean(value, allowed) : '';
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
};

function typesOf(type: unknown): string {
  const list = Array.isArray(type) ? type : String(type).split(',');
  return list.map((name) => TYPES[String(name)] ?? String(name)).join(' or ');
}

/** 1.30 is the number 1.3, and an account's leading zero is lost. */
function quoteHint(type: unknown, value: unknown): string {
  return String(type) === 'string' && typeof value === 'number' ? '; quote it' : '';
}

function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}
