import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/engine/run.js';
import { json } from '../../src/report/json.js';
import { rules } from '../../src/rules/registry.js';
import { parseFile } from '../../src/source/file.js';
import { finding, lint, options, pod, resultOf } from './results.js';

const schema = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

function problems(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the JSON report', () => {
  const suppressed = pod('web', 'nginx', ' # eks-kit-ignore image-tag-mutable: a test pod');

  it('is version 1, field by field', () => {
    const text = json(lint({ 'a.yaml': suppressed }), options({}));
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      summary: { files: 1, documents: 1, errors: 0, warnings: 0, infos: 0, suppressed: 1, fixable: 0 },
      findings: [
        {
          rule: 'image-tag-mutable',
          severity: 'warning',
          message: 'image `nginx` has no tag, which means `latest`; pin a version or a digest',
          file: 'a.yaml',
          range: { start: { line: 7, column: 14 }, end: { line: 7, column: 19 } },
          path: ['spec', 'containers', 0, 'image'],
          resource: { apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: 'web' },
          related: [],
          fix: null,
          suppressed: { reason: 'a test pod' },
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}/),
        },
      ],
      notes: [],
      internalErrors: [],
    });
  });

  it('counts columns in UTF-16 units, however wide a character is shown', () => {
    const text = pod('web', 'nginx')
      .replace('- name: web\n      image', '- { name: 🍣, image')
      .replace('nginx', 'nginx }');
    const report = JSON.parse(json(lint({ 'a.yaml': text }), options({})));
    expect(report.findings[0].range.start).toEqual({
      line: 6,
      column: (text.split('\n')[5] ?? '').indexOf('nginx') + 1,
    });
  });

  it('says nothing more than version 1 has', () => {
    const more = { ...finding({ fix: { title: 'x', safe: true, edits: [] } as never }), draft: 1 };
    const report = JSON.parse(json(resultOf([more]), options({})));
    expect(problems(report)).toEqual([]);
    expect(report.findings[0].fix).toEqual({ title: 'x', safe: true });
  });

  it('is printable as it is', () => {
    const evil = 'x\u001b[31m\u007f\u009b\u202e\u200b\u2028\ufeff\ud800"\\\n';
    const text = json(resultOf([finding({ message: evil, file: evil, path: [evil] })]), options({}));
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\u202e\u200b\u2028\ufeff\ud800]/u);
    const [shown] = JSON.parse(text).findings;
    expect([shown.message, shown.file, shown.path]).toEqual([evil, evil, [evil]]);
  });
});

describe('report.schema.json', () => {
  it('holds for what every rule reports', () => {
    const bad = rules.flatMap((rule) => rule.examples.flatMap((example) => example.bad ?? []));
    const result = run({
      reported: bad.map((text, index) => parseFile(`${index}.yaml`, text)),
      context: [],
      rules,
      config: {},
      selection: { preset: 'strict' },
      cluster: {},
      today: '2026-11-21',
      complete: true,
      matches: () => false,
    });
    expect(result.findings.length).toBeGreaterThan(0);
    expect(problems(JSON.parse(json(result, options({}))))).toEqual([]);
  });

  it('holds for all that can be in a report', () => {
    const related = [{ file: 'b.yaml', range: finding().range, message: 'there' }];
    const full = {
      ...resultOf([
        finding({ related, resource: null, fix: { title: 'x', safe: false, edits: [] }, suppressed: { reason: 'x' } }),
      ]),
      notes: [
        { message: 'x', file: null },
        { message: 'x', file: 'a' },
      ],
      internalErrors: [{ rule: 'x', file: 'a', path: ['a', 0], message: 'x' }],
    };
    expect(problems(JSON.parse(json(full, options({}))))).toEqual([]);
  });

  it.each([
    ['a field more', (report: Report) => Object.assign(report.findings[0] ?? {}, { more: 1 })],
    ['a field less', (report: Report) => Reflect.deleteProperty(report.findings[0] ?? {}, 'fingerprint')],
    ['a column from 0', (report: Report) => Object.assign(report.findings[0]?.range.start ?? {}, { column: 0 })],
    ['another severity', (report: Report) => Object.assign(report.findings[0] ?? {}, { severity: 'note' })],
    ['another version', (report: Report) => Object.assign(report, { version: 2 })],
    ['a dotted path', (report: Report) => Object.assign(report.findings[0] ?? {}, { path: 'a.b' })],
  ])('refuses %s', (_, change) => {
    const report = JSON.parse(json(resultOf([finding()]), options({}))) as Report;
    change(report);
    expect(problems(report)).not.toEqual([]);
  });

  it('describes every field with its unit', () => {
    for (const [name, { properties }] of Object.entries<Definition>(schema.definitions)) {
      for (const [field, value] of Object.entries(properties ?? {})) {
        const target = value.$ref?.split('/').at(-1) ?? '';
        expect(value.description ?? schema.definitions[target]?.description, `${name}.${field}`).toBeTypeOf('string');
      }
    }
  });
});

interface Report {
  findings: { range: { start: object } }[];
}

interface Definition {
  readonly properties?: Readonly<Record<string, { readonly $ref?: string; readonly description?: string }>>;
}
