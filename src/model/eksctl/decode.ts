import { EKSCTL_SCHEMA } from '../../data/schemas/eksctl.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { isMapping } from '../loose.js';
import type { Field, Schema } from '../schema/schema.js';
import { SchemaTable } from '../schema/table.js';
import { nearestTo } from '../suggest.js';
import type { ClusterConfig, Mapping } from './cluster-config.js';

/** What eksctl's decoders make of one place. */
export interface DecodeFault {
  readonly path: readonly (string | number)[];
  /**
   * unknown: eksctl refuses the key. ignored: it takes the key and never looks at it. type: it refuses the value.
   * unset: an item of a list that is nothing.
   */
  readonly fault: 'unknown' | 'ignored' | 'type' | 'unset';
  /** Of the mapping that holds the key, or of the value. */
  readonly schema: Schema;
  readonly value: unknown;
}

type ObjectSchema = Extract<Schema, { readonly type: 'object' }>;

const MAX_INT64 = 2 ** 63;
const NONE: readonly DecodeFault[] = Object.freeze([]);
const known = new WeakMap<ClusterConfig, readonly DecodeFault[]>();
let table: SchemaTable | undefined;

export function eksctlSchema(): Schema | undefined {
  table ??= new SchemaTable(EKSCTL_SCHEMA);
  return table.kind('eksctl.io/v1alpha5', 'ClusterConfig')?.schema;
}

/**
 * eksctl decodes a file twice: first strictly but in any case of the keys, then in exact case and without a look at what
 * is left over. So a key in another case passes and does nothing.
 */
export function decodeFaults(config: ClusterConfig): readonly DecodeFault[] {
  const before = known.get(config);
  if (before) return before;
  const schema = eksctlSchema();
  const faults = schema ? new Decoder().decode(config.data, schema) : NONE;
  known.set(config, faults);
  return faults;
}

class Decoder {
  private readonly faults: DecodeFault[] = [];
  private readonly path: (string | number)[] = [];

  decode(value: unknown, schema: Schema): readonly DecodeFault[] {
    this.check(value, schema, true);
    return this.faults;
  }

  private check(value: unknown, schema: Schema, exact: boolean): void {
    if (value === null || value === UNKNOWN || schema.type === 'any') return;
    switch (schema.type) {
      case 'object':
        if (isMapping(value)) this.checkFields(value, schema, exact);
        else this.add('type', schema, value);
        return;
      case 'list':
        if (Array.isArray(value)) this.checkItems(value, schema.items, exact);
        else this.add('type', schema, value);
        return;
      case 'map':
        if (isMapping(value)) this.checkEntries(value, schema.items, exact);
        else this.add('type', schema, value);
        return;
      default:
        if (!fits(value, schema, exact)) this.add('type', schema, value);
    }
  }

  private checkFields(value: Mapping, schema: ObjectSchema, exact: boolean): void {
    const own = hasOwnDecoder(this.path);
    for (const key in value) {
      const field = schema.fields.get(key);
      const alike = field ?? fieldInAnyCase(schema, key);
      this.path.push(key);
      if (alike === undefined) this.add(own ? 'ignored' : 'unknown', schema, value[key]);
      else {
        if (field === undefined && !own) this.add('ignored', schema, value[key]);
        this.check(value[key], alike.schema, exact && (field !== undefined || own));
      }
      this.path.pop();
    }
  }

  private checkItems(list: readonly unknown[], items: Schema, exact: boolean): void {
    for (let index = 0; index < list.length; index++) {
      this.path.push(index);
      if (list[index] === null && isPointed(this.path)) this.add('unset', items, null);
      else this.check(list[index], items, exact);
      this.path.pop();
    }
  }

  private checkEntries(map: Mapping, items: Schema, exact: boolean): void {
    for (const key in map) {
      this.path.push(key);
      this.check(map[key], items, exact);
      this.path.pop();
    }
  }

  private add(fault: DecodeFault['fault'], schema: Schema, value: unknown): void {
    this.faults.push({ path: [...this.path], fault, schema, value });
  }
}

/** Mappings that eksctl decodes by itself: neither case nor unknown keys trouble it there. */
function hasOwnDecoder(path: readonly (string | number)[]): boolean {
  return (path[0] === 'identityProviders' && path.length === 2) || (path[1] === 'subnets' && path.length === 4);
}

/** Lists of which eksctl uses the items unseen. */
function isPointed(path: readonly (string | number)[]): boolean {
  const list = path[path.length - 2];
  return list === 'nodeGroups' || list === 'managedNodeGroups' || list === 'addons' || list === 'serviceAccounts';
}

function fieldInAnyCase(schema: ObjectSchema, key: string): Field | undefined {
  const lower = key.toLowerCase();
  for (const [name, field] of schema.fields) if (name.toLowerCase() === lower) return field;
  return undefined;
}

/** Of a key in another case only the first decoder sees the value, which makes texts of numbers. */
function fits(value: unknown, schema: Schema, exact: boolean): boolean {
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' || (!exact && typeof value !== 'object');
    case 'boolean':
      return typeof value === 'boolean';
    case 'int64':
      return Number.isInteger(value) && Math.abs(value as number) < MAX_INT64;
    default:
      return typeof value === 'number';
  }
}

/**
 * Whether nothing stands at a path, for no reason that is told already: a misspelt key that may be meant, or something of
 * another type around it.
 */
export function isMissing(config: ClusterConfig, path: Path): boolean {
  let value: unknown = config.data;
  for (const [depth, segment] of path.entries()) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else if (isMapping(value)) value = value[segment];
    else return false;
    if (value === undefined || value === null || (value === '' && depth === path.length - 1)) {
      return !isMisspelt(config, path.slice(0, depth + 1));
    }
  }
  return false;
}

function isMisspelt(config: ClusterConfig, path: Path): boolean {
  const last = path.length - 1;
  return decodeFaults(config).some(
    (fault) =>
      fault.fault === 'unknown' &&
      fault.path.length === path.length &&
      fault.path.every((segment, index) => index === last || segment === path[index]) &&
      fieldMeant(String(fault.path[last]), [String(path[last])]) !== undefined,
  );
}

/** The field that a misspelt key may mean, also where its words are joined in another way. */
export function fieldMeant(key: string, fields: readonly string[]): string | undefined {
  return nearestTo(key.replaceAll(/[-_]/g, ''), fields) ?? nearestTo(key, fields);
}
