import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { isBase64 } from '../base64.js';
import { parseQuantity } from '../quantity.js';
import type { SchemaFault } from './fault.js';
import { isRfc3339 } from './formats.js';
import { placeOf } from './places.js';
import { type Field, isIn, type ObjectSchema, type Schema } from './schema.js';

const NONE: readonly SchemaFault[] = Object.freeze([]);
const MAX_INT32 = 2 ** 31 - 1;
const MAX_INT64 = 2 ** 63;
/** Keys that YAML writes so where a boolean or a number stood. */
const MAYBE_SCALAR = /^(?:true$|false$|-?[\d.]+(?:e[-+]\d+)?$)/;
const PLAIN_QUANTITY = /^\d{1,15}(?:\.\d{1,9})?(?:m|k|M|G|T|Ki|Mi|Gi|Ti)?$/;

/**
 * Holds an object against the schema of its kind. `null` is what was left out, as the server's decoder has it; UNKNOWN fits
 * everywhere. `version` is an index into `versions`; undefined takes what any version takes.
 */
export function checkSchema(
  object: unknown,
  schema: Schema,
  versions: readonly string[],
  version: number | undefined,
): readonly SchemaFault[] {
  const checker = new Checker(schema, versions, version);
  checker.check(object, schema);
  return checker.faults ?? NONE;
}

class Checker {
  faults: SchemaFault[] | undefined;
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly root: Schema,
    private readonly versions: readonly string[],
    private readonly version: number | undefined,
  ) {}

  check(value: unknown, schema: Schema): void {
    if (value === null || value === UNKNOWN) return;
    switch (schema.type) {
      case 'object':
        if (isMapping(value)) this.checkFields(value, schema);
        else this.wrong(value, 'a mapping');
        return;
      case 'list':
        if (Array.isArray(value)) this.checkItems(value, schema.items);
        else this.wrong(value, 'a list');
        return;
      case 'map':
        if (isMapping(value)) this.checkEntries(value, schema.items);
        else this.wrong(value, 'a mapping');
        return;
      case 'enum':
        this.checkValue(value, schema);
        return;
      default:
        this.checkScalar(value, schema.type);
    }
  }

  private checkFields(value: Mapping, schema: ObjectSchema): void {
    const { path } = this;
    for (const key in value) {
      const field = schema.fields.get(key);
      // The most that there is: texts where texts belong.
      if (field !== undefined && field.schema.type === 'string' && typeof value[key] === 'string' && field.always)
        continue;
      path.push(key);
      if (field === undefined || !isIn(field, this.version)) this.unknownField(schema, field);
      else this.check(value[key], field.schema);
      path.pop();
    }
    for (const field of schema.required) {
      if ((value[field.name] ?? null) === null && isIn(field, this.version)) {
        this.add({ fault: 'missing-field', path: [...path, field.name] });
      }
    }
  }

  private checkItems(list: readonly unknown[], items: Schema): void {
    for (let index = 0; index < list.length; index++) {
      this.path.push(index);
      this.check(list[index], items);
      this.path.pop();
    }
  }

  private checkEntries(map: Mapping, items: Schema): void {
    const texts = items.type === 'string' || items.type === 'bytes';
    for (const key in map) {
      const doubtful = texts && MAYBE_SCALAR.test(key);
      if (items.type === 'string' && typeof map[key] === 'string' && !doubtful) continue;
      this.path.push(key);
      if (texts && map[key] === null) this.add({ fault: 'null-text', path: [...this.path] });
      if (doubtful) this.add({ fault: 'misread-key', path: [...this.path] });
      this.check(map[key], items);
      this.path.pop();
    }
  }

  /** An empty text is what was left out, too. */
  private checkValue(value: unknown, { values }: Extract<Schema, { readonly type: 'enum' }>): void {
    if (typeof value !== 'string') this.wrong(value, 'a text', true);
    else if (value !== '' && !values.some((known) => known.value === value && isIn(known, this.version))) {
      const allowed = values.filter((known) => isIn(known, this.version)).map((known) => known.value);
      this.add({ fault: 'unknown-value', path: [...this.path], allowed, value });
    }
  }

  private checkScalar(value: unknown, type: Schema['type']): void {
    switch (type) {
      case 'string':
        if (typeof value !== 'string') this.wrong(value, 'a text', true);
        return;
      case 'boolean':
        if (typeof value !== 'boolean') this.wrong(value, '`true` or `false`');
        return;
      case 'int32':
        if (!isInteger(value, MAX_INT32)) this.wrong(value, wholeNumber(value));
        return;
      case 'int64':
        if (!isInteger(value, MAX_INT64)) this.wrong(value, wholeNumber(value));
        return;
      case 'number':
        if (typeof value !== 'number') this.wrong(value, 'a number');
        return;
      case 'int-or-string':
        if (typeof value !== 'string' && !isInteger(value, MAX_INT32))
          this.wrong(value, `${wholeNumber(value)} or a text`);
        return;
      case 'quantity':
        if (typeof value === 'string')
          this.checkForm(PLAIN_QUANTITY.test(value) || parseQuantity(value), 'quantity', value);
        else if (typeof value !== 'number') this.wrong(value, 'a quantity');
        return;
      case 'time':
        if (typeof value === 'string') this.checkForm(isRfc3339(value), 'time', value);
        else this.wrong(value, 'a time as a text');
        return;
      case 'bytes':
        if (typeof value === 'string') this.checkForm(isBase64(value), 'bytes', value);
        else this.wrong(value, 'a text in base64');
    }
  }

  private checkForm(right: unknown, wanted: 'quantity' | 'time' | 'bytes', value: string): void {
    if (!right) this.add({ fault: 'malformed', path: [...this.path], wanted, value });
  }

  private unknownField(schema: ObjectSchema, field: Field | undefined): void {
    const path: Path = [...this.path];
    this.add({
      fault: 'unknown-field',
      path,
      known: [...schema.fields.values()].filter((known) => isIn(known, this.version)).map((known) => known.name),
      place: field ? undefined : placeOf(this.root, path),
      versions: field && rangeOf(field, this.versions),
    });
  }

  private wrong(value: unknown, wanted: string, text = false): void {
    this.add({ fault: 'wrong-type', path: [...this.path], wanted, text, value });
  }

  private add(fault: SchemaFault): void {
    this.faults ??= [];
    this.faults.push(fault);
  }
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && !Array.isArray(value);
}

function isInteger(value: unknown, largest: number): boolean {
  return Number.isInteger(value) && (value as number) <= largest && (value as number) >= -largest - 1;
}

function wholeNumber(value: unknown): string {
  return Number.isInteger(value) ? 'a whole number from -2147483648 to 2147483647' : 'a whole number';
}

function rangeOf({ since, until }: Field, versions: readonly string[]): string {
  const from = since > 0 ? `from ${versions[since]} on` : '';
  const before = Number.isFinite(until) ? `up to ${versions[until - 1]}` : '';
  return [from, before].filter(Boolean).join(' ');
}
