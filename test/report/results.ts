import type { Finding, Result } from '../../src/engine/finding.js';
import { type AnyRuleDefinition, register } from '../../src/engine/rule.js';
import { run } from '../../src/engine/run.js';
import type { ReportOptions } from '../../src/report/options.js';
import { rules } from '../../src/rules/registry.js';
import { type FileFacts, parseFile } from '../../src/source/file.js';

export type Texts = Readonly<Record<string, string>>;

/** What linting these files gives, with the project's own rules and those given. */
export function lint(texts: Texts, more: readonly AnyRuleDefinition[] = [], facts: FileFacts = {}): Result {
  return run({
    reported: Object.entries(texts).map(([path, text]) => parseFile(path, text, facts)),
    context: [],
    rules: [...rules.filter((rule) => KEPT.includes(rule.id)), ...more.map((rule) => register('test', rule))],
    config: {},
    selection: { preset: 'recommended' },
    cluster: {},
    today: '2026-11-21',
    complete: false,
    matches: () => false,
  });
}

/** The tests of reports must not change with each new rule. */
const KEPT = [
  'image-tag-mutable',
  'yaml-syntax',
  'yaml-duplicate-key',
  'suppression-without-reason',
  'suppression-unused',
];

export function options(texts: Texts, changed: Partial<ReportOptions> = {}): ReportOptions {
  return {
    color: 0,
    unicode: true,
    width: 100,
    hyperlinks: false,
    verbose: false,
    version: '0.1.0',
    fileText: (file) => texts[file],
    rule: (id) => rules.find((rule) => rule.id === id),
    ...changed,
  };
}

/** A Pod with one image, on the line that the tests look for. */
export function pod(name: string, image: string, lineEnd = ''): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: shop }
spec:
  containers:
    - name: web
      image: ${image}${lineEnd}
`;
}

/** A result of these findings, counted. */
export function resultOf(findings: readonly Finding[]): Result {
  const count = (severity: string): number =>
    findings.filter((finding) => !finding.suppressed && finding.severity === severity).length;
  const summary = {
    files: 3,
    documents: 3,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: findings.filter((finding) => finding.suppressed).length,
    fixable: 0,
  };
  return { findings, notes: [], internalErrors: [], summary };
}

/** A finding at one token. */
export function finding(changed: Partial<Finding> = {}): Finding {
  return {
    rule: 'image-tag-mutable',
    severity: 'warning',
    message: 'image `nginx` has no tag',
    file: 'a.yaml',
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    path: ['spec', 'image'],
    resource: { apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: 'web' },
    related: [],
    fix: null,
    suppressed: null,
    fingerprint: '0123456789abcdef',
    ...changed,
  };
}

/** A finding whose range is a token of the one line of its file. */
export function findingAt(line: string, token: string, changed: Partial<Finding> = {}): Finding {
  const at = line.indexOf(token);
  const range = { start: { line: 1, column: at + 1 }, end: { line: 1, column: at + token.length + 1 } };
  return finding({ range, ...changed });
}
