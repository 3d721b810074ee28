import { describe, expect, it } from 'vitest';
import { stepSummary } from '../../src/action/step-summary.js';
import type { Finding, Result } from '../../src/engine/finding.js';

function finding(message: string, more: Partial<Finding> = {}): Finding {
  const start = { line: 3, column: 1 };
  return {
    rule: 'bare-pod',
    severity: 'warning',
    message,
    file: 'a.yaml',
    range: { start, end: start },
    path: [],
    resource: null,
    related: [],
    fix: null,
    suppressed: null,
    fingerprint: '0',
    ...more,
  };
}

function result(findings: readonly Finding[]): Result {
  const summary = { files: 2, documents: 2, errors: 0, warnings: findings.length, infos: 0, suppressed: 0, fixable: 0 };
  return { findings, notes: [], internalErrors: [], summary };
}

describe('the summary of a step', () => {
  it('holds no markup but its own', () => {
    const text = stepSummary(
      result([finding('a | b <img src=x> @octocat [x](y) `a|b`\n| c *d*', { file: 'x|y.yaml' })]),
    );
    const cells = '| warning | bare-pod | x&#124;y.yaml&#58;3 | ';
    expect(text.split('\n').at(-2)).toBe(
      `${cells}a &#124; b &#60;img src&#61;x&#62; &#64;octocat &#91;x&#93;&#40;y&#41; <code>a&#124;b</code> &#124; c &#42;d&#42; |`,
    );
  });

  it('shows what is hidden, and leaves out what is suppressed', () => {
    const text = stepSummary(result([finding('\u001b[31m\u202e'), finding('agreed', { suppressed: { reason: 'x' } })]));
    expect(text).toContain('␛&#91;31m&#92;u202e');
    expect(text).not.toContain('agreed');
  });

  it('stays below what GitHub takes, in bytes, and says what is missing', () => {
    const findings = Array.from({ length: 5000 }, () => finding('注文'.repeat(200)));
    const text = stepSummary(result(findings));
    const bytes = Buffer.byteLength(text);
    expect(bytes).toBeLessThan(1024 * 1024);
    expect(bytes).toBeGreaterThan(1000 * 1024);
    const rows = text.split('\n').filter((line) => line.startsWith('| warning')).length;
    expect(text.endsWith(`\n${5000 - rows} more in the log of the step.\n`)).toBe(true);
  });
});
