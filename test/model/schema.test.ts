import { describe, expect, it } from 'vitest';
import { API_SHAPES } from '../../src/data/api-shapes.js';
import { checkSchema } from '../../src/model/schema/check.js';
import { kubernetesSchemas } from '../../src/model/schema/kubernetes.js';
import type { StructuralSchema } from '../../src/model/schema/structural.js';
import { checkStructure } from '../../src/model/schema/structural-check.js';
import { SchemaTable } from '../../src/model/schema/table.js';
import { UNKNOWN } from '../../src/source/unknown.js';

const TABLE = new SchemaTable(
  [
    '1.1 1.2 1.3',
    'example/v1/Old@0-2:0;example/v1/Shop:0;v1/Late@2:1',
    'late@2:s;many:[1;mode:(A|B|C@1);name!:s;parts:{i;self:0',
    'at:t;big:l;bytes:B;free:x;port:I;share:n;size:q;yes:b',
  ].join('\n'),
);

function faults(value: unknown, version?: string): string[] {
  const kind = TABLE.kind('example/v1', 'Shop');
  if (!kind) throw new Error('no such kind');
  return checkSchema(value, kind.schema, TABLE.versions, TABLE.versionIndex(version)).map(
    ({ fault, path }) => `${fault} ${path.join('.')}`,
  );
}

describe('the schema of a kind', () => {
  it('knows its versions', () => {
    expect(TABLE.kind('v1', 'Late')).toMatchObject({ since: 2 });
    expect(TABLE.kind('example/v1', 'Old')).toMatchObject({ since: 0, until: 2 });
    expect(TABLE.kind('v1', 'Shop')).toBeUndefined();
    expect([TABLE.hasGroup(''), TABLE.hasGroup('example'), TABLE.hasGroup('other')]).toEqual([true, true, false]);
    expect([TABLE.versionIndex('1.2'), TABLE.versionIndex('1.4'), TABLE.versionIndex(undefined)]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['an unknown field', { name: 'x', nam: 'x' }, ['unknown-field nam']],
    [
      'a missing field, and a null for one',
      { self: { name: null } },
      ['missing-field self.name', 'missing-field name'],
    ],
    ['texts', { name: 3 }, ['wrong-type name']],
    ['lists', { name: 'x', many: {} }, ['wrong-type many']],
    ['items', { name: 'x', many: [{}, [], null] }, ['wrong-type many.1']],
    ['maps', { name: 'x', parts: { a: 1, b: '2', c: null } }, ['wrong-type parts.b']],
    [
      'numbers',
      { name: 'x', parts: { a: 2 ** 31, b: 1.5, c: -(2 ** 31) } },
      ['wrong-type parts.a', 'wrong-type parts.b'],
    ],
    ['large numbers', { name: 'x', many: [{ big: 2 ** 40 }, { big: 1e30 }] }, ['wrong-type many.1.big']],
    ['booleans', { name: 'x', many: [{ yes: 'yes' }] }, ['wrong-type many.0.yes']],
    [
      'whole numbers or texts',
      { name: 'x', many: [{ port: 'http' }, { port: 80 }, { port: 8.5 }] },
      ['wrong-type many.2.port'],
    ],
    [
      'quantities',
      { name: 'x', many: [{ size: '1Gi' }, { size: 2 }, { size: '1gb' }, { size: [] }] },
      ['malformed many.2.size', 'wrong-type many.3.size'],
    ],
    ['times', { name: 'x', many: [{ at: '2026-11-21T10:00:00Z' }, { at: 'today' }] }, ['malformed many.1.at']],
    ['base64', { name: 'x', many: [{ bytes: 'YQ==' }, { bytes: 'YQ=' }] }, ['malformed many.1.bytes']],
    ['anything', { name: 'x', many: [{ free: [{ a: 1 }] }] }, []],
    ['what is not known', { name: UNKNOWN, many: UNKNOWN, mode: UNKNOWN, parts: { a: UNKNOWN } }, []],
    ['values of an enum', { name: 'x', mode: 'D', self: { name: 'x', mode: '' } }, ['unknown-value mode']],
  ])('checks %s', (_, value, expected) => {
    expect(faults(value)).toEqual(expected);
  });

  it('takes what a version has, and what any has where none is known', () => {
    const value = { name: 'x', late: 'x', mode: 'C' };
    expect(faults(value, '1.1')).toEqual(['unknown-field late', 'unknown-value mode']);
    expect(faults(value, '1.2')).toEqual(['unknown-field late']);
    expect(faults(value, '1.3')).toEqual([]);
    expect(faults(value)).toEqual([]);
  });

  it('has the whole API', () => {
    const schemas = kubernetesSchemas();
    expect(schemas.versions).toEqual(['1.31', '1.32', '1.33', '1.34', '1.35', '1.36']);
    expect(schemas.kindNames).toContain('apps/v1/Deployment');
    expect(schemas.kindNames.length).toBeGreaterThan(130);
    for (const name of schemas.kindNames) {
      const [kind = '', ...version] = name.split('/').reverse();
      expect(schemas.kind(version.reverse().join('/'), kind)?.schema.type).toBe('object');
    }
  });
});

function structureFaults(value: object, schema: StructuralSchema): string[] {
  const found = checkStructure({ spec: value } as never, { type: 'object', properties: { spec: schema } });
  return found.map(({ fault, path }) => `${fault} ${path.slice(1).join('.')}`);
}

describe('the schema of a custom resource', () => {
  const object = (properties: Record<string, StructuralSchema>, more: StructuralSchema = {}): StructuralSchema => ({
    type: 'object',
    properties,
    ...more,
  });

  it.each<[string, object, StructuralSchema, string[]]>([
    ['unknown fields', { b: 1 }, object({ a: { type: 'string' } }), ['unknown-field b']],
    ['open mappings', { b: 1 }, object({}, { 'x-kubernetes-preserve-unknown-fields': true }), []],
    ['maps', { b: 1 }, { type: 'object', additionalProperties: { type: 'string' } }, ['wrong-type b']],
    [
      'required fields, with a default or without',
      { c: null },
      object({ a: { default: 1 }, b: {}, c: {} }, { required: ['a', 'b', 'c'] }),
      ['missing-field b', 'missing-field c'],
    ],
    ['nulls, which are pruned', { a: null }, object({ a: { type: 'object' } }), []],
    [
      'types',
      { a: '1', b: 1.5, c: 'yes', d: {} },
      object({ a: { type: 'integer' }, b: { type: 'integer' }, c: { type: 'boolean' }, d: { type: 'array' } }),
      ['wrong-type a', 'wrong-type b', 'wrong-type c', 'wrong-type d'],
    ],
    [
      'numbers or texts',
      { a: '1', b: 1, c: true },
      object({
        a: { 'x-kubernetes-int-or-string': true },
        b: { 'x-kubernetes-int-or-string': true },
        c: { 'x-kubernetes-int-or-string': true },
      }),
      ['wrong-type c'],
    ],
    ['enums', { a: 'x' }, object({ a: { type: 'string', enum: ['y'] } }), ['unknown-value a']],
    [
      'patterns',
      { a: 'x1', b: 'x' },
      object({ a: { type: 'string', pattern: '^[a-z]+$' }, b: { type: 'string', pattern: '(?i)^X$' } }),
      ['constraint a'],
    ],
    ['patterns that nobody here can read', { a: 'x' }, object({ a: { type: 'string', pattern: '(?P<year>' } }), []],
    [
      'lengths in characters',
      { a: 'ab', b: '🦀🦀' },
      object({ a: { type: 'string', minLength: 3 }, b: { type: 'string', maxLength: 2 } }),
      ['constraint a'],
    ],
    [
      'bounds',
      { a: 0, b: 5 },
      object({ a: { type: 'integer', minimum: 1 }, b: { type: 'integer', maximum: 5, exclusiveMaximum: true } }),
      ['constraint a', 'constraint b'],
    ],
    [
      'counts',
      { a: [1], b: {} },
      object({ a: { type: 'array', minItems: 2 }, b: { type: 'object', minProperties: 1 } }),
      ['constraint a', 'constraint b'],
    ],
    ['items', { a: [1, 'x'] }, object({ a: { type: 'array', items: { type: 'integer' } } }), ['wrong-type a.1']],
    [
      'keys of a list',
      { a: [{ k: 1 }, { k: 2 }, { k: 1 }] },
      object({ a: { type: 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['k'] } }),
      ['constraint a.2'],
    ],
    [
      'keys that are not known',
      { a: [{ k: UNKNOWN }, { k: UNKNOWN }] },
      object({ a: { type: 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['k'] } }),
      [],
    ],
    ['sets', { a: ['x', 'x'] }, object({ a: { type: 'array', 'x-kubernetes-list-type': 'set' } }), ['constraint a.1']],
    [
      'one of',
      { a: 1, b: 1 },
      object({ a: {}, b: {} }, { oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
      ['constraint '],
    ],
    ['any of', {}, object({ a: {}, b: {} }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }), ['constraint ']],
    ['not', { a: 1 }, object({ a: {} }, { not: { required: ['a'] } }), ['constraint ']],
  ])('checks %s', (_, value, schema, expected) => {
    expect(structureFaults(value, schema)).toEqual(expected);
  });
});

describe('fields that moved between API versions', () => {
  const places = API_SHAPES.flatMap((shape) =>
    shape.places.flatMap(({ path, fields }) =>
      Object.keys(fields).map((field) => [shape.apiVersion, shape.kind, [...path, field]] as const),
    ),
  );

  it.each(places)('%s %s %j', (apiVersion, kind, path) => {
    let schema = kubernetesSchemas().kind(apiVersion, kind)?.schema;
    for (const segment of path.slice(0, -1)) {
      if (segment === '*' && schema?.type === 'list') schema = schema.items;
      else schema = schema?.type === 'object' ? schema.fields.get(segment)?.schema : undefined;
    }
    expect(schema?.type).toBe('object');
    expect(schema?.type === 'object' && schema.fields.has(path.at(-1) ?? '')).toBe(false);
  });
});
