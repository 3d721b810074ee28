import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { parseQuantity } from '../quantity.js';
import { isBase64, isRfc3339 } from './formats.js';
import { type Field, isIn, type Schema } from './schema.js';

/** What a decoder says of one place. */
export type SchemaFault = UnknownField | BadValue | MissingField;

export interface UnknownField {
  readonly fault: 'unknown-field';
  readonly path: Path;
  /** Of the mapping that it stands in. */
  readonly schema: ObjectSchema;
  /** The field, where another version has it. */
  readonly field: Field | undefined;
}

export interface BadValue {
  readonly fault: 'wrong-type' | 'malformed' | 'unknown-value';
  readonly path: Path;
  readonly schema: Schema;
  readonly value: unknown;
}

export interface MissingField {
  readonly fault: 'missing-field';
  readonly path: Path;
}

type ObjectSchema = Extract<Schema, { readonly type: 'object' }>;

const NONE: readonly SchemaFault[] = Object.freeze([]);
const MAX_INT32 = 2 ** 31 - 1;
const MAX_INT64 = 2 ** 63;

/**
 * Holds a value against a schema. `null` is what was left out, as the server's decoder has it; UNKNOWN fits everywhere.
 * `version` is an index of the table; undefined takes what any version takes.
 */
export function checkSchema(value: unknown, schema: Schema, version: number | undefined): readonly SchemaFault[] {
  const checker = new Checker(version);
  checker.check(value, schema);
  return checker.faults ?? NONE;
}

class Checker {
  faults: SchemaFault[] | undefined;
  private readonly path: (string | number)[] = [];

  constructor(private readonly version: number | undefined) {}

  check(value: unknown, schema: Schema): void {
    if (value === null || value === UNKNOWN) return;
    switch (schema.type) {
      case 'object':
        if (isMapping(value)) this.checkFields(value, schema);
        else this.wrong(value, schema);
        return;
      case 'list':
        if (Array.isArray(value)) this.checkItems(value, schema.items);
        else this.wrong(value, schema);
        return;
      case 'map':
        if (isMapping(value)) this.checkEntries(value, schema.items);
        else this.wrong(value, schema);
        return;
      case 'enum':
        if (typeof value !== 'string') this.wrong(value, schema);
        else if (value !== '' && !schema.values.some((known) => known.value === value && isIn(known, this.version)))
          this.add({ fault: 'unknown-value', path: [...this.path], schema, value });
        return;
      default:
        this.checkScalar(value, schema);
    }
  }

  private checkFields(value: Mapping, schema: ObjectSchema): void {
    const { path } = this;
    for (const key in value) {
      const field = schema.fields.get(key);
      path.push(key);
      if (field === undefined || !isIn(field, this.version)) {
        this.add({ fault: 'unknown-field', path: [...path], schema, field });
      } else this.check(value[key], field.schema);
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
    for (const key in map) {
      this.path.push(key);
      this.check(map[key], items);
      this.path.pop();
    }
  }

  private checkScalar(value: unknown, schema: Schema): void {
    switch (schema.type) {
      case 'string':
        if (typeof value !== 'string') this.wrong(value, schema);
        return;
      case 'boolean':
        if (typeof value !== 'boolean') this.wrong(value, schema);
        return;
      case 'int32':
        if (!isInteger(value, MAX_INT32)) this.wrong(value, schema);
        return;
      case 'int64':
        if (!isInteger(value, MAX_INT64)) this.wrong(value, schema);
        return;
      case 'number':
        if (typeof value !== 'number') this.wrong(value, schema);
        return;
      case 'int-or-string':
        if (typeof value !== 'string' && !isInteger(value, MAX_INT32)) this.wrong(value, schema);
        return;
      case 'quantity':
        if (typeof value !== 'string' && typeof value !== 'number') this.wrong(value, schema);
        else if (parseQuantity(value) === undefined) this.malformed(value, schema);
        return;
      case 'time':
        if (typeof value !== 'string') this.wrong(value, schema);
        else if (!isRfc3339(value)) this.malformed(value, schema);
        return;
      case 'bytes':
        if (typeof value !== 'string') this.wrong(value, schema);
        else if (!isBase64(value)) this.malformed(value, schema);
    }
  }

  private wrong(value: unknown, schema: Schema): void {
    this.add({ fault: 'wrong-type', path: [...this.path], schema, value });
  }

  private malformed(value: unknown, schema: Schema): void {
    this.add({ fault: 'malformed', path: [...this.path], schema, value });
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
