import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { isMapping } from '../loose.js';
import { brokenConstraints } from './constraints.js';
import type { SchemaFault } from './fault.js';
import type { StructuralSchema } from './structural.js';

/** Holds a custom resource against its schema, without its expressions. `metadata` is the server's own business. */
export function checkStructure(object: Readonly<Record<string, unknown>>, schema: StructuralSchema): SchemaFault[] {
  const faults: SchemaFault[] = [];
  check(object, schema, [], (fault) => faults.push(fault));
  return faults;
}

type Add = (fault: SchemaFault) => void;

const OF_EVERY_OBJECT = new Set(['apiVersion', 'kind', 'metadata']);

function check(value: unknown, schema: StructuralSchema, path: Path, add: Add): void {
  if (value === UNKNOWN) return;
  if (value === null && schema.nullable) return;
  const wanted = wantedType(value, schema);
  if (wanted !== undefined) {
    add({ fault: 'wrong-type', path, wanted, text: schema.type === 'string', value });
    return;
  }
  if (schema.enum && !schema.enum.some((allowed) => equal(allowed, value))) {
    add({ fault: 'unknown-value', path, allowed: schema.enum.map(String), value });
  }
  for (const message of brokenConstraints(value, schema))
    add({ fault: 'constraint', path, message: `\`${nameOf(path)}\` ${message}` });
  checkCombined(value, schema, path, add);
  if (Array.isArray(value)) checkItems(value, schema, path, add);
  else if (isMapping(value)) checkFields(value, schema, path, add);
}

function checkFields(value: Readonly<Record<string, unknown>>, schema: StructuralSchema, path: Path, add: Add): void {
  const { properties = {}, additionalProperties } = schema;
  const embedded = path.length === 0 || schema['x-kubernetes-embedded-resource'];
  const open =
    schema['x-kubernetes-preserve-unknown-fields'] || additionalProperties === true || schema.type === undefined;
  for (const [key, item] of Object.entries(value)) {
    if (embedded && OF_EVERY_OBJECT.has(key)) continue;
    // A null is pruned before anything is checked.
    if (item === null) continue;
    const place = [...path, key];
    const field = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (field) check(item, field, place, add);
    else if (typeof additionalProperties === 'object') check(item, additionalProperties, place, add);
    else if (!open)
      add({
        fault: 'unknown-field',
        path: place,
        known: Object.keys(properties),
        place: undefined,
        versions: undefined,
      });
  }
  for (const name of schema.required ?? []) {
    const missing = (value[name] ?? null) === null && properties[name]?.default === undefined;
    if (missing && !(embedded && OF_EVERY_OBJECT.has(name))) add({ fault: 'missing-field', path: [...path, name] });
  }
}

function checkItems(list: readonly unknown[], schema: StructuralSchema, path: Path, add: Add): void {
  const { items } = schema;
  if (items) for (const [index, item] of list.entries()) check(item, items, [...path, index], add);
  const keys = schema['x-kubernetes-list-map-keys'];
  const type = schema['x-kubernetes-list-type'];
  if (type !== 'map' && type !== 'set' && !schema.uniqueItems) return;
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const identity = type === 'map' ? identityOf(item, keys ?? [], items) : written(item);
    if (identity === undefined) continue;
    if (seen.has(identity)) {
      const what = type === 'map' ? `${keys?.map((key) => `\`${key}\``).join(' and ')} ${identity}` : identity;
      add({ fault: 'constraint', path: [...path, index], message: `\`${nameOf(path)}\` has ${what} twice` });
    }
    seen.add(identity);
  }
}

/** Schemas that must hold all, any, one or not at all; they say nothing of fields, which stand outside them. */
function checkCombined(value: unknown, schema: StructuralSchema, path: Path, add: Add): void {
  const broken = (message: string): void =>
    add({ fault: 'constraint', path, message: `\`${nameOf(path)}\` ${message}` });
  const { allOf = [], anyOf, oneOf, not } = schema;
  for (const part of allOf) for (const fault of faultsOf(value, part, path)) add(fault);
  if (anyOf && !anyOf.some((part) => faultsOf(value, part, path).length === 0)) {
    broken(`fits none of the forms that it may have${forms(anyOf)}`);
  }
  const fitting = oneOf?.filter((part) => faultsOf(value, part, path).length === 0).length;
  if (oneOf && fitting !== 1) broken(`must have exactly one of its forms, not ${fitting}${forms(oneOf)}`);
  if (not && faultsOf(value, not, path).length === 0) broken(`has a form that is not allowed${forms([not])}`);
}

function faultsOf(value: unknown, part: StructuralSchema, path: Path): SchemaFault[] {
  const faults: SchemaFault[] = [];
  check(value, part, path, (fault) => faults.push(fault));
  // A part only adds conditions: which fields there are, the schema around it says.
  return faults.filter(({ fault }) => fault !== 'unknown-field');
}

function forms(parts: readonly StructuralSchema[]): string {
  const required = parts.flatMap((part) =>
    part.required ? [part.required.map((name) => `\`${name}\``).join(' and ')] : [],
  );
  return required.length === parts.length ? `: ${required.join(', ')}` : '';
}

/** What a value should be, where it is something else. */
function wantedType(value: unknown, schema: StructuralSchema): string | undefined {
  if (schema['x-kubernetes-int-or-string']) {
    return typeof value === 'string' || Number.isInteger(value) ? undefined : 'a whole number or a text';
  }
  switch (schema.type) {
    case 'object':
      return isMapping(value) ? undefined : 'a mapping';
    case 'array':
      return Array.isArray(value) ? undefined : 'a list';
    case 'string':
      return typeof value === 'string' ? undefined : 'a text';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : '`true` or `false`';
    case 'integer':
      return Number.isInteger(value) ? undefined : 'a whole number';
    case 'number':
      return typeof value === 'number' ? undefined : 'a number';
    default:
      return undefined;
  }
}

function identityOf(item: unknown, keys: readonly string[], items: StructuralSchema | undefined): string | undefined {
  if (!isMapping(item)) return undefined;
  const values = keys.map((key) => item[key] ?? items?.properties?.[key]?.default);
  return values.includes(UNKNOWN) ? undefined : values.map(written).join(', ');
}

function written(value: unknown): string | undefined {
  return value === UNKNOWN ? undefined : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function equal(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

function nameOf(path: Path): string {
  return String(path.findLast((segment) => typeof segment === 'string') ?? 'the object');
}
