import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/source/yaml.js';

/** A document, and what `sigs.k8s.io/yaml` (kubectl's reader) made of it when asked on 2026-11-21. */
const READ: readonly (readonly [string, unknown])[] = [
  ['[y, Y, yes, Yes, YES, on, true, True]', [true, true, true, true, true, true, true, true]],
  ['[n, N, no, No, NO, off, FALSE]', [false, false, false, false, false, false, false]],
  ['[yEs, oN, tRue, nUll]', ['yEs', 'oN', 'tRue', 'nUll']],
  ['[~, null, Null, NULL, ]', [null, null, null, null]],
  ['[0644, 0o17, 0x1F, 0b11, 089, -0644, +12]', [420, 15, 31, 3, 89, -420, 12]],
  ['[1_000, 1e3, .5, 1., 12e4567, 0x1p-2]', [1000, 1000, 0.5, 1, '12e4567', '0x1p-2']],
  ['[12:30, 2001-01-01, 1.2.3, 1.30]', ['12:30', '2001-01-01', '1.2.3', 1.3]],
  ['{on: 1, no: 2, 1.20: 3, 0644: 4, 1e6: 5}', { true: 1, false: 2, '1.2': 3, '420': 4, '1e+06': 5 }],
  ['a: !!str 12\nb: !!int "12"\nc: ! 12\nd: !other 12\n', { a: '12', b: 12, c: '12', d: '12' }],
  ['a: !!binary aGk=\n', { a: 'hi' }],
  ['base: &b {x: 1, w: 2}\nmore:\n  <<: *b\n  z: 3\n', { base: { x: 1, w: 2 }, more: { x: 1, w: 2, z: 3 } }],
  ['a: |\n  x\n  y\nb: >-\n  x\n  y\n', { a: 'x\ny\n', b: 'x y' }],
  ['a: |\r\n  x\r\n', { a: 'x\n' }],
  ['? a\n: b\n', { a: 'b' }],
  ['a:\tb\n', { a: 'b' }],
  ['{"a": 1, "b": [true,],}', { a: 1, b: [true] }],
  ['"\\u00e9\\x41"', 'éA'],
  ['constructor: a\n__proto__: b\n', { constructor: 'a', ['__proto__']: 'b' }],
  ['# nothing\n', null],
];

/** What it refused then. */
const REFUSED: readonly string[] = [
  'a: .inf',
  '~: x',
  '? [x]\n: y',
  'a: *gone',
  'a: &a [*a]',
  'a: 1\na: 2',
  'a: b: c',
  'a:\n\t- x',
  'a: "\\q"',
  'a: "\\/"',
  '%YAML 1.2\n---\na: 1',
  'a: !!int x',
  '<<: 3',
  'a: "b',
];

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe('reads what kubectl reads', () => {
  it.each(READ)('%j', (text, value) => {
    const parsed = parseDocument(text, 0, 'literal');
    expect(parsed.problems).toEqual([]);
    expect(plain(parsed.value)).toEqual(plain(value));
  });

  it.each(REFUSED)('refuses %j', (text) => {
    expect(parseDocument(text, 0, 'literal').problems).not.toEqual([]);
  });

  it('lets a key override a merged one, as kubectl does and a strict reader does not', () => {
    const { value, problems } = parseDocument(
      'a: &a {x: 1}\nb: &b {x: 2}\nc: {<<: [*a, *b]}\nd: {<<: *a, x: 3}',
      0,
      'literal',
    );
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual({ a: { x: 1 }, b: { x: 2 }, c: { x: 1 }, d: { x: 3 } });
  });

  it('tells of a key that a merge key after it overrides', () => {
    const { value, problems } = parseDocument('a: &a {x: 1}\nb:\n  x: 2\n  <<: *a\n', 0, 'literal');
    expect(plain(value)).toEqual({ a: { x: 1 }, b: { x: 1 } });
    expect(problems.map((problem) => problem.kind)).toEqual(['duplicate-key']);
  });

  it('takes what JSON escapes in a JSON document', () => {
    expect(plain(parseDocument('{"a": "\\/"}', 0, 'literal').value)).toEqual({ a: '/' });
  });

  it('keeps hostile keys off the prototype', () => {
    const { value } = parseDocument('__proto__: {polluted: true}', 0, 'literal');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('stops at aliases that grow without end', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    expect(parseDocument(lines.join('\n'), 0, 'literal').problems[0]?.message).toContain('expands its aliases');
  });

  it('survives nesting without end', () => {
    expect(parseDocument('['.repeat(100_000), 0, 'literal').problems[0]?.message).toContain('500 levels');
  });
});
