import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/finding.js';
import { defineRule } from '../../src/engine/rule.js';
import type { ReportOptions } from '../../src/report/options.js';
import { pretty } from '../../src/report/pretty.js';
import { finding, findingAt, lint, options, pod, resultOf, type Texts } from './results.js';

const replicas = defineRule({
  id: 'few-replicas',
  title: 'Run two',
  severity: 'error',
  why: 'One is none.',
  help: 'Say `replicas: 2`.',
  links: ['https://example.com/replicas'],
  on: {
    Deployment(deployment, { report }) {
      report(deployment, {
        at: ['spec', 'replicas'],
        message: 'one replica is an outage',
        related: [{ node: deployment, at: ['metadata', 'name'], message: 'the service that goes away' }],
        fix: { title: 'write `replicas: 2`', safe: true, edits: [] },
      });
    },
  },
  examples: [],
});

function show(texts: Texts, changed: Partial<ReportOptions> = {}): string {
  return pretty(lint(texts), options(texts, changed));
}

/** The source line and the line of carets below it, without the margin. */
function framed(line: string, token: string, changed: Partial<ReportOptions> = {}): [string, string] {
  const result = resultOf([findingAt(line, token)]);
  const rows = pretty(result, options({ 'a.yaml': line }, changed)).split('\n');
  const at = rows.findIndex((row) => /\^+$/.test(row));
  return [rows[at - 1]?.slice(6) ?? '', rows[at]?.slice(6) ?? ''];
}

describe('a finding', () => {
  it('says what, where, in which object, why and what to do', () => {
    const text = `apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  replicas: 1
`;
    const result = lint({ 'k8s/orders.yaml': text }, [replicas]);
    const shown = pretty(
      result,
      options({ 'k8s/orders.yaml': text }, { rule: (id) => (id === 'few-replicas' ? replicas : undefined) }),
    );
    expect(shown).toBe(`error[few-replicas] one replica is an outage
 --> k8s/orders.yaml:5:13  Deployment shop/orders › spec.replicas
    │
  4 │ spec:
  5 │   replicas: 1
    │             ^
 ::: k8s/orders.yaml:3:19 the service that goes away
    │
    = why:  One is none.
    = help: Say \`replicas: 2\`.
    = see:  https://example.com/replicas
    = fix:  write \`replicas: 2\`

✖ 1 error in 1 file
  more: eks-kit explain few-replicas
`);
  });

  it('is explained once; a fix that needs a judgement is not offered', () => {
    const fix = { title: 'delete it', safe: false, edits: [] };
    const two = resultOf([finding(), finding({ file: 'b.yaml', fix })]);
    const shown = pretty(two, options({ 'a.yaml': 'x', 'b.yaml': 'x' }));
    expect(shown.match(/= why:/g)).toHaveLength(1);
    expect(shown).not.toContain('delete it');
  });

  it('has no frame where the source is not at hand, and no line before that is blank', () => {
    expect(pretty(resultOf([finding()]), options({}))).not.toContain('│');
    const second = finding({ range: { start: { line: 2, column: 1 }, end: { line: 2, column: 4 } } });
    expect(pretty(resultOf([second]), options({ 'a.yaml': ' \nabc\n' }))).toContain(
      'Pod shop/web › spec.image\n    │\n  2 │ abc\n    │ ^^^\n',
    );
  });

  it('names the object on a line of its own where both do not fit', () => {
    const place = ' --> a.yaml:1:1';
    const row = `${place}  Pod shop/web › spec.image`;
    const shown = (width: number): string => pretty(resultOf([finding()]), options({}, { width }));
    expect(shown(row.length)).toContain(`${row}\n`);
    expect(shown(row.length - 1)).toContain(`${place}\n     Pod shop/web › spec.image\n`);
  });

  it('stands below its folder when that is known', () => {
    const shown = pretty(resultOf([finding({ file: '/home/me/k8s/a.yaml' })]), options({}, { cwd: '/home/me' }));
    expect(shown).toContain(' --> k8s/a.yaml:1:1  Pod');
  });
});

describe('carets stand under the token', () => {
  it.each([
    ['ascii', 'image: nginx', 'nginx', 7, 5],
    ['behind CJK', '注文: nginx', 'nginx', 6, 5],
    ['under CJK', 'name: 注文サービス # x', '注文サービス', 6, 12],
    ['behind an emoji', '🍣: nginx', 'nginx', 4, 5],
    ['behind a joined family', '👨‍👩‍👧‍👦: nginx', 'nginx', 4, 5],
    ['under a flag', 'a: 🇯🇵', '🇯🇵', 3, 2],
    ['behind combining marks', 'e\u0301n\u0303\u0302: nginx', 'nginx', 4, 5],
    ['behind a control character', '"\u001b[2J": nginx', 'nginx', 8, 5],
    ['behind text turned around', '"\u202e": nginx', 'nginx', 10, 5],
    ['behind tabs', 'a\tb\t注\tnginx', 'nginx', 12, 5],
    ['under nothing, at the end', 'abc', '', 0, 1],
  ])('%s', (_, line, token, indent, length) => {
    expect(framed(line, token)[1]).toBe(' '.repeat(indent) + '^'.repeat(length));
  });

  it('to the end of the line when the token goes on, and behind the line when it ends there', () => {
    const long = finding({ range: { start: { line: 1, column: 4 }, end: { line: 3, column: 2 } } });
    expect(pretty(resultOf([long]), options({ 'a.yaml': 'a: bcd\nx\ny' }))).toContain('    │    ^^^\n');
    const behind = finding({ range: { start: { line: 1, column: 7 }, end: { line: 1, column: 7 } } });
    expect(pretty(resultOf([behind]), options({ 'a.yaml': 'a: bcd\n' }))).toContain('    │       ^\n');
  });
});

describe('a long line', () => {
  const values = Array.from({ length: 400 }, (_, index) => `"k${index}":"v"`).join(',');

  it.each([
    ['ascii', `{${values},"image":"nginx",${values}}`],
    ['Japanese', `{"${'注文'.repeat(3000)}","image":"nginx","${'サービス'.repeat(3000)}"}`],
    ['families', `{"${'👨‍👩‍👧‍👦'.repeat(2000)}","image":"nginx","${'👨‍👩‍👧‍👦'.repeat(2000)}"}`],
  ])('is a window around the token: %s', (_, line) => {
    const [source, carets] = framed(line, '"nginx"', { width: 60 });
    expect(source).toMatch(/^….+"nginx".+…$/);
    expect(carets.trim()).toBe('^'.repeat(7));
    const before = source.slice(0, source.indexOf('"nginx"'));
    const wide = [...before.matchAll(/[\u3040-\u9fff]|👨‍👩‍👧‍👦/gu)];
    const narrow = before.length - wide.reduce((sum, [char]) => sum + char.length, 0);
    expect(carets.indexOf('^')).toBe(narrow + 2 * wide.length);
    const after = source.slice(before.length);
    const cells = [...new Intl.Segmenter().segment(after)].reduce(
      (sum, { segment }) => sum + (/[^\0-\u2fff]|👨/u.test(segment) ? 2 : 1),
      0,
    );
    expect(carets.indexOf('^') + cells).toBeLessThanOrEqual(54);
  });

  it('shows the start of a token that has no room', () => {
    const [source, carets] = framed(`  data: ${'QUJD'.repeat(500)}`, 'QUJD'.repeat(500), { width: 60 });
    expect(source).toBe(`  data: ${'QUJD'.repeat(11)}Q…`);
    expect(carets).toBe(`        ${'^'.repeat(45)}`);
  });

  it('is whole where it fits to the cell', () => {
    const line = `a: ${'x'.repeat(51)}`;
    expect(framed(line, 'x'.repeat(51), { width: 60 })[0]).toBe(line);
    expect(framed(`${line}y`, 'x', { width: 60 })[0]).toBe(`${line.slice(0, 53)}…`);
  });
});

describe('nothing of the input reaches the terminal raw', () => {
  const evil = 'x\u001b]0;t\u0007\u001b[31m\u009b2J\u202e\u200b\u2028\r';
  const hostile: Finding = finding({
    message: `value ${evil}`,
    file: `${evil}.yaml`,
    rule: `rule-${evil}`,
    path: ['spec', evil],
    resource: { apiVersion: evil, kind: evil, namespace: evil, name: evil },
    related: [{ file: evil, message: evil, range: finding().range }],
    fix: { title: evil, safe: true, edits: [] },
  });
  const result = {
    ...resultOf([
      ...Array.from({ length: 7 }, () => hostile),
      { ...hostile, severity: 'info' as const },
      { ...hostile, suppressed: { reason: evil } },
    ]),
    notes: [{ message: evil, file: evil }],
    internalErrors: [{ rule: evil, file: evil, path: [evil], message: evil }],
  };
  const rule = { title: evil, why: evil, help: evil, links: [`https://example.com/${evil}`] };

  it.each([0, 1, 2, 3] as const)('with colour %i', (color) => {
    for (const verbose of [true, false])
      for (const hyperlinks of [true, false]) {
        const line = `k: ${evil}\n`;
        const given = options(
          {},
          { color, verbose, hyperlinks, fileText: () => line, rule: () => rule, kubernetesVersion: evil },
        );
        const ours = pretty(result, given).replace(/\u001b\[\d+(;\d+)*m/g, '');
        expect(ours).not.toMatch(/[^\n\P{Cc}]|[\u200b\u202e\u2028]/u);
      }
  });

  it('and stays to be seen', () => {
    const shown = pretty(result, options({}, { fileText: () => `k: ${evil}\n` }));
    expect(shown).toContain('value x␛]0;t␇␛[31m\\x9b2J\\u202e\\u200b');
    expect(shown).toContain('│ k: x␛]0;t␇␛[31m\\x9b2J\\u202e\\u200b\\u2028');
  });
});

describe('the same rule many times in a file', () => {
  const many = (length: number): Texts => ({
    'a.yaml': Array.from({ length }, (_, index) => pod(`web-${index}`, 'nginx')).join('---\n'),
    'b.yaml': pod('other', 'nginx'),
  });

  it('is told five times', () => {
    expect(show(many(5)).match(/ --> a\.yaml/g)).toHaveLength(5);
  });

  it('is one frame and a list from the sixth on', () => {
    const shown = show(many(6));
    expect(shown.match(/ --> a\.yaml/g)).toHaveLength(1);
    expect(shown.match(/ --> b\.yaml/g)).toHaveLength(1);
    expect(shown).toContain(`    = \`image-tag-mutable\` at 5 more places of this file:
      a.yaml:15:14  Pod shop/web-1 › spec.containers[0].image
      a.yaml:23:14  Pod shop/web-2 › spec.containers[0].image`);
  });

  it('is cut when it is long, unless all is wanted', () => {
    expect(show(many(40))).toContain('      … and 19 more (--verbose lists all)\n');
    expect(show(many(40), { verbose: true }).match(/ {6}a\.yaml:/g)).toHaveLength(39);
  });
});

describe('advice', () => {
  const advice = (line: number): Finding =>
    finding({ severity: 'info', range: { start: { line, column: 1 }, end: { line, column: 2 } } });

  it('is one line, behind what is wrong', () => {
    const shown = pretty(resultOf([advice(1), finding({ severity: 'error' })]), options({ 'a.yaml': 'x' }));
    expect(shown).toContain('\n\ninfo[image-tag-mutable] a.yaml:1:1 image `nginx` has no tag (Pod shop/web)\n\n✖');
    expect(shown.indexOf('error[')).toBeLessThan(shown.indexOf('info['));
  });

  it('is one line for a file that is full of it', () => {
    const shown = pretty(resultOf([1, 2, 3, 4, 5, 6].map(advice)), options({}, { width: Infinity }));
    expect(shown.match(/info\[/g)).toHaveLength(1);
    expect(shown).toContain('; and at 5 more places of this file');
  });

  it('has frames when all is wanted', () => {
    expect(pretty(resultOf([advice(1)]), options({ 'a.yaml': 'x' }, { verbose: true }))).toContain('  1 │ x\n');
  });
});

describe('the rest of the page', () => {
  it('shows what is suppressed, and why, only when all is wanted', () => {
    const texts = { 'a.yaml': pod('web', 'nginx', ' # eks-kit-ignore image-tag-mutable: a test pod') };
    expect(show(texts)).toBe('✔ 1 file, no findings · 1 suppressed\n');
    expect(show(texts, { verbose: true })).toContain('suppressed[image-tag-mutable] a.yaml:7:14 image `nginx`');
    expect(show(texts, { verbose: true, width: Infinity })).toContain('(reason: a test pod)');
  });

  it('has notes and bugs of our own', () => {
    const broken = defineRule({
      ...replicas,
      id: 'broken',
      on: {
        Pod() {
          throw new TypeError('no such thing');
        },
      },
    });
    const texts = { 'a.yaml': pod('web', 'nginx:1.27.1') };
    const result = { ...lint(texts, [broken]), notes: [{ message: 'chart/x.yaml was not linted', file: null }] };
    expect(pretty(result, options(texts, { width: Infinity }))).toBe(`note: chart/x.yaml was not linted

internal error: rule broken on file a.yaml: TypeError: no such thing; this is a bug in eks-kit 0.1.0, the other rules went on

✖ 1 internal error in 1 file
`);
  });

  it('sums up', () => {
    const findings = [
      finding({ severity: 'error', rule: 'rare' }),
      finding(),
      finding({ file: 'b.yaml' }),
      finding({ severity: 'info', rule: 'advice' }),
      finding({ suppressed: { reason: 'x' } }),
    ];
    const shown = pretty(resultOf(findings), options({}, { elapsedMs: 210.4, kubernetesVersion: '1.34' }));
    expect(shown.split('\n').slice(-3)).toEqual([
      '✖ 1 error, 2 warnings, 1 info in 2 of 3 files · 1 suppressed · Kubernetes 1.34 · 210 ms',
      '  most frequent: image-tag-mutable ×2, rare ×1  more: eks-kit explain rare',
      '',
    ]);
    expect(pretty(resultOf(findings), options({}, { width: 60, color: 3 })).replace(/\u001b\[\d+m/g, '')).toContain(
      '\n  most frequent: image-tag-mutable ×2, rare ×1\n  more: eks-kit explain rare\n',
    );
    expect(pretty(resultOf([finding()]), options({}))).toContain('⚠ 1 warning in 1 of 3 files');
    expect(pretty(resultOf([]), options({}, { elapsedMs: 1234 }))).toBe('✔ 3 files, no findings · 1.23 s\n');
  });

  it('is ASCII where the terminal has nothing else', () => {
    const texts = {
      'a.yaml': Array.from({ length: 40 }, () => pod('web', 'nginx', ` # ${'x'.repeat(99)}`)).join('---\n'),
    };
    const shown = show(texts, { unicode: false, elapsedMs: 5 });
    expect(shown).toMatch(/^[\n\x20-\x7e]*$/);
    expect(shown).toContain('  7 |       image: nginx # xxx');
    expect(shown).toContain('x...\n');
    expect(shown).toContain('Pod shop/web > spec.containers[0].image');
  });

  it('keeps within the terminal, but for words that would have to be broken', () => {
    for (const row of show({ 'a.yaml': pod('web', 'nginx') }, { width: 60 }).split('\n')) {
      if (!row.includes('https://')) expect(row.length).toBeLessThanOrEqual(60);
    }
  });

  it('links rule ids to their source only where terminals can', () => {
    const texts = { 'a.yaml': pod('web', 'nginx') };
    const link = '\u001b]8;;https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html\u001b\\';
    expect(show(texts, { hyperlinks: true })).toContain(`warning[${link}image-tag-mutable\u001b]8;;\u001b\\]`);
    expect(show(texts, { hyperlinks: true })).not.toContain('= see:');
    expect(show(texts)).not.toContain('\u001b');
  });

  it('has colours of the severity', () => {
    const red = pretty(resultOf([finding({ severity: 'error' })]), options({ 'a.yaml': 'x' }, { color: 1 }));
    expect(red).toContain('\u001b[31m\u001b[1m^\u001b[22m\u001b[39m');
    expect(pretty(resultOf([finding()]), options({}, { color: 1 }))).toContain('\u001b[33m\u001b[1mwarning[');
  });
});
