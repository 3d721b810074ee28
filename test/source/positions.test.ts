import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument as parseReference, visit } from 'yaml';
import { dedent } from '../../src/cli/dedent.js';
import { rules } from '../../src/rules/registry.js';
import { parseFile } from '../../src/source/file.js';
import type { Path } from '../../src/source/path.js';
import { keyOf } from '../../src/source/scalar.js';

const SAMPLE = `
  # a comment
  apiVersion: v1
  kind: "ConfigMap"
  metadata:
      name: 'it''s'
      labels: {app: web, "a.b/c": d}
  data:
    plain: some words here # behind
    quoted: "tab\\t\\u0041"
    literal: |
      one
      two
    empty:
    list:
    - a
    -   b
    - - c
    - k: v
      l: w
    多言語: 注文サービス🍣
`;

/** Values of every plain or quoted scalar by its path, with the offsets that the `yaml` package gives them. */
function reference(text: string): { path: Path; start: number; end: number }[] {
  const found: { path: Path; start: number; end: number }[] = [];
  const document = parseReference(text, { uniqueKeys: false, logLevel: 'silent' });
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || !node.range || node.type?.startsWith('BLOCK') || node.range[0] === node.range[1]) return;
      const path: (string | number)[] = [];
      for (const [index, ancestor] of ancestors.entries()) {
        const next = ancestors[index + 1] ?? node;
        if (
          'items' in ancestor &&
          Array.isArray(ancestor.items) &&
          'flow' in ancestor &&
          !ancestor.items.includes(next as never)
        )
          continue;
        if (typeof ancestor === 'object' && 'key' in ancestor) path.push(keyText(ancestor.key));
        else if ('items' in ancestor && ancestor.constructor.name.includes('Seq'))
          path.push(ancestor.items.indexOf(next as never));
      }
      found.push({ path, start: node.range[0], end: node.range[1] });
    },
  });
  return found;
}

/** The key as kubectl has it: `on` is `true`. */
function keyText(key: unknown): string {
  if (!isScalar(key)) return String(key);
  return key.type === 'PLAIN' ? (keyOf(String(key.source)) ?? '') : String(key.value);
}

function texts(): readonly (readonly [string, string])[] {
  const examples = rules.flatMap((rule) =>
    rule.examples.flatMap((example, index) =>
      [example.bad, example.good].flatMap((text) => (text ? [[`${rule.id} ${index}`, dedent(text)] as const] : [])),
    ),
  );
  return [['sample', dedent(SAMPLE)], ...examples];
}

describe('every scalar stands where the yaml package says it stands', () => {
  it.each(texts())('%s', (_, text) => {
    for (const document of parseFile('example.yaml', text).documents) {
      if (document.problems.length > 0 || document.value === undefined) continue;
      const piece = text.slice(document.span.start, document.span.end);
      for (const { path, start, end } of reference(piece)) {
        const span = document.locate(path);
        expect([path, text.slice(span.start, span.end)]).toEqual([path, piece.slice(start, end)]);
        expect(span.start - document.span.start).toBe(start);
      }
    }
  });
});

describe('one token to point at', () => {
  const file = parseFile('sample.yaml', dedent(SAMPLE));
  const [document] = file.documents;
  const token = (path: Path): string => {
    const span = document?.locate(path) ?? { start: 0, end: 0 };
    return file.text.slice(span.start, span.end);
  };

  it('is the value of a scalar, quotes included', () => {
    expect(token(['metadata', 'name'])).toBe("'it''s'");
  });

  it('is the key of a mapping, a list, a block of text, a value that is not written', () => {
    expect(token(['metadata'])).toBe('metadata');
    expect(token(['data', 'list'])).toBe('list');
    expect(token(['data', 'literal'])).toBe('literal');
    expect(token(['data', 'empty'])).toBe('empty');
  });

  it('is the nearest key of what does not exist', () => {
    expect(token(['metadata', 'annotations', 'a.b/c'])).toBe('metadata');
    expect(token(['spec', 'template'])).toBe('ConfigMap'.replace(/.*/, '"$&"'));
  });

  it('is the first key, or the name, of an item of a list', () => {
    expect(token(['data', 'list', 3, 'missing'])).toBe('k');
    const containers = parseFile(
      'pod.yaml',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: x\n      name: web\n',
    );
    const span = containers.documents[0]?.locate(['spec', 'containers', 0, 'resources', 'limits']);
    expect(containers.text.slice(span?.start, span?.end)).toBe('web');
  });

  it('follows aliases and merge keys to what they name', () => {
    const text = 'apiVersion: v1\nkind: X\nbase: &b {cpu: 1}\nuse: *b\nmore: {<<: *b}\n';
    const merged = parseFile('alias.yaml', text).documents[0];
    expect(merged?.locate(['use', 'cpu']).start).toBe(text.indexOf('1}'));
    expect(merged?.locate(['more', 'cpu']).start).toBe(text.indexOf('1}'));
  });

  it('counts lines and columns in the file, over documents and line ends', () => {
    const later = parseFile('two.yaml', 'apiVersion: v1\r\nkind: A\r\n---\r\napiVersion: v1\r\nkind: B\r\n')
      .documents[1];
    expect(later?.file.range(later.locate(['kind']))).toEqual({
      start: { line: 5, column: 7 },
      end: { line: 5, column: 8 },
    });
  });
});
