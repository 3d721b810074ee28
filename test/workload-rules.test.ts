import { describe, expect, it } from 'vitest';
import { dedent } from '../src/cli/dedent.js';
import { rulesFor } from '../src/cli/rules-for.js';
import type { Config } from '../src/engine/config.js';
import type { Preset, Rule } from '../src/engine/rule.js';
import { run } from '../src/engine/run.js';
import { RULE_IDS } from '../src/rules/ids.js';
import { rules } from '../src/rules/registry.js';
import { workloadRules } from '../src/rules/workload-rules.js';
import { parseFile, type SourceFile } from '../src/source/file.js';

const texts = rules.flatMap(({ examples }) =>
  examples.flatMap(({ bad, good }) => [bad, good].filter((text) => text !== undefined).map((text) => dedent(text))),
);
const files = texts.map((text, index) => parseFile(`example-${index}.yaml`, text));

function needs(reported: readonly SourceFile[], more: { preset?: Preset; only?: string[]; config?: Config } = {}) {
  return { preset: 'recommended' as const, config: {}, reported, ...more };
}

function findings(file: SourceFile, preset: Preset, list: readonly Rule[]): readonly unknown[] {
  return run({
    reported: [file],
    context: [],
    rules: list,
    config: {},
    selection: { preset },
    cluster: {},
    today: '2026-11-21',
    complete: false,
    matches: () => false,
  }).findings;
}

describe('the rules for workloads', () => {
  it('are fewer, and all are known by their ids', () => {
    expect(workloadRules.length).toBeLessThan(rules.length / 2);
    expect(RULE_IDS).toEqual(rules.map(({ id }) => id));
    for (const { id } of workloadRules) expect(RULE_IDS).toContain(id);
  });

  it.each(['recommended', 'validity'] as const)(
    'say all that the others would, of files that hold workloads: %s',
    async (preset) => {
      let served = 0;
      for (const file of files) {
        const list = await rulesFor(needs([file], { preset }));
        if (list !== workloadRules) continue;
        served++;
        expect(findings(file, preset, list)).toEqual(findings(file, preset, rules));
      }
      expect(served).toBeGreaterThan(200);
    },
  );

  it('are not all where anything else is linted, or a rule is named', async () => {
    const workload = parseFile('web.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n');
    const service = parseFile('web.yaml', 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n');
    const suppressed = parseFile('web.yaml', '# eks-kit-ignore bare-pod: a test\napiVersion: v1\nkind: Pod\n');
    const broken = parseFile('web.yaml', 'apiVersion: v1\nkind: Pod\n  - {\n');
    expect(await rulesFor(needs([workload]))).toBe(workloadRules);
    for (const reported of [[service], [workload, service], [suppressed], [broken]]) {
      expect(await rulesFor(needs(reported))).toBe(rules);
    }
    expect(await rulesFor(needs([workload], { preset: 'strict' }))).toBe(rules);
    expect(await rulesFor(needs([workload], { only: ['bare-pod'] }))).toBe(rules);
    expect(await rulesFor(needs([workload], { config: { rules: { 'bare-pod': 'off' } } }))).toBe(rules);
  });
});
