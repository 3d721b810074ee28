import { describe, expect, it } from 'vitest';
import { CRD_VERSIONS } from '../../src/data/crd-versions.js';
import type { Finding } from '../../src/engine/finding.js';
import { run } from '../../src/engine/run.js';
import { rules } from '../../src/rules/registry.js';
import { parseFile } from '../../src/source/file.js';

function lint(apiVersion: string, kind: string): readonly Finding[] {
  const { findings } = run({
    reported: [parseFile('object.yaml', `kind: ${kind}\napiVersion: ${apiVersion}\nmetadata: { name: x }\n`)],
    context: [],
    rules,
    config: {},
    selection: { preset: 'strict', only: ['crd-version-removed', 'api-removed', 'api-deprecated'] },
    cluster: { kubernetesVersion: '1.36' },
    today: '2026-11-21',
    complete: false,
    matches: () => false,
  });
  return findings;
}

describe.each(CRD_VERSIONS.flatMap((row) => row.kinds.map((kind) => [row.apiVersion, kind, row] as const)))(
  '%s %s',
  (apiVersion, kind, { component, replacement, removedIn, goneAt }) => {
    it('is reported once, at the value of apiVersion', () => {
      const [finding, ...others] = lint(apiVersion, kind);
      expect(others).toEqual([]);
      const start = { line: 2, column: 13 };
      const end = { line: 2, column: 13 + apiVersion.length };
      expect(finding).toMatchObject({ rule: 'crd-version-removed', range: { start, end } });
      for (const part of [component, apiVersion, replacement, goneAt ?? removedIn ?? 'deprecates'])
        expect(finding?.message).toContain(part);
    });

    it('has a replacement that is not reported', () => {
      const [instead = '', other = kind] = replacement.split(' ');
      expect(lint(instead, other)).toEqual([]);
    });
  },
);
