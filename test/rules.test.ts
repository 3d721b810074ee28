import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dedent } from '../src/cli/dedent.js';
import type { Result } from '../src/engine/finding.js';
import type { Example, Rule } from '../src/engine/rule.js';
import { run } from '../src/engine/run.js';
import { customResourceSchemas } from '../src/model/schema/custom-resources.js';
import { rules } from '../src/rules/registry.js';
import { parseFile } from '../src/source/file.js';

/** An example's files: one, or several behind lines `# file: name`. */
function filesOf(text: string): { path: string; text: string }[] {
  const [first = '', ...rest] = dedent(text).split(/^# file: (.+)\n/m);
  const files = first.trim() === '' ? [] : [{ path: 'example.yaml', text: first }];
  for (let index = 0; index < rest.length; index += 2)
    files.push({ path: rest[index] ?? '', text: rest[index + 1] ?? '' });
  return files;
}

function lint(rule: Rule, example: Example, text: string): Result {
  const files = filesOf(text).map((file) => parseFile(file.path, file.text));
  return run({
    reported: files,
    context: [],
    rules,
    config: { rules: { [rule.id]: ['on', (example.options ?? {}) as Record<string, unknown>] } },
    selection: { preset: 'strict' },
    cluster: {
      ...(example.kubernetesVersion !== undefined && { kubernetesVersion: example.kubernetesVersion }),
      ...(example.autoMode !== undefined && { autoMode: example.autoMode }),
    },
    today: example.today ?? '2026-11-21',
    complete: example.complete ?? false,
    matches: () => false,
    customResources: customResourceSchemas,
  });
}

/** `file:line severity` of what is reported. */
function reportedLines(rule: Rule, example: Example, text: string): string[] {
  const result = lint(rule, example, text);
  expect(result.internalErrors).toEqual([]);
  const found = result.findings.filter((finding) => finding.rule === rule.id && !finding.suppressed);
  return [...new Set(found.map((finding) => `${finding.file}:${finding.range.start.line} ${finding.severity}`))];
}

/** What must be: lines that end in `# <-`, of the rule's own severity, or in `# <- info` and the like. */
function markedLines(rule: Rule, text: string): string[] {
  return filesOf(text).flatMap((file) =>
    file.text.split('\n').flatMap((line, index) => {
      const marker = /# <-(?: (error|warning|info))?(?: (error|warning|info))?$/.exec(line);
      if (!marker) return [];
      const severities = marker.slice(1).filter(Boolean);
      return (severities.length > 0 ? severities : [rule.severity]).map(
        (severity) => `${file.path}:${index + 1} ${severity}`,
      );
    }),
  );
}

interface Case extends Example {
  readonly title: string;
  readonly text: string;
}

const CASES = new URL('cases/', import.meta.url);

/**
 * Cases that a rule's page need not show: limits, second items of lists, what must stay silent. In `cases/<rule>.cases`, each behind
 * a line `### title`, or `### title {"kubernetesVersion": "1.34"}` with the fields of an example; lines marked as in examples.
 * They are no .yaml files: eks-kit would take those for the surroundings of every other file of this repository.
 */
function casesOf(rule: Rule): readonly Case[] {
  const file = new URL(`${rule.id}.cases`, CASES);
  if (!existsSync(file)) return [];
  const [, ...parts] = readFileSync(file, 'utf8').split(/^### (.+)\n/m);
  return parts.flatMap((heading, index) => {
    if (index % 2 === 1) return [];
    const [, title = '', fields = '{}'] = /^(.*?)\s*(\{.*\})?$/.exec(heading) ?? [];
    return [{ ...(JSON.parse(fields) as Example), title, text: parts[index + 1] ?? '' }];
  });
}

it('has cases of rules only', () => {
  const files = readdirSync(CASES).map((name) => name.replace(/\.cases$/, ''));
  expect(files.filter((name) => !rules.some((rule) => rule.id === name))).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says what, why, what to do and who says so', () => {
    expect(rule.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(rule.title).toMatch(/^[A-Z`].*[^.]$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.help).toMatch(/\.$/);
    if (rule.topic !== 'input') expect(rule.links.length).toBeGreaterThan(0);
    for (const link of rule.links) expect(link).toMatch(/^https:\/\//);
  });

  it('lives in the file of its name', () => {
    const coded = new URL(`../src/rules/${rule.topic}/${rule.id}.ts`, import.meta.url);
    const declarative = new URL(`../rules/${rule.topic}/${rule.id}.yaml`, import.meta.url);
    expect(existsSync(coded) !== existsSync(declarative)).toBe(true);
  });

  it('has a bad and a good example', () => {
    // Whether a suppression of the config has expired, no manifest can show: see engine.test.ts.
    const needed = rule.id !== 'suppression-expired';
    expect(rule.examples.some((example) => example.bad)).toBe(needed);
    expect(rule.examples.some((example) => example.good)).toBe(needed);
  });

  for (const [index, example] of rule.examples.entries()) {
    const name = example.title ?? `example ${index + 1}`;
    const { bad, good } = example;
    if (bad !== undefined) {
      it(`reports ${name}`, () => {
        expect(markedLines(rule, bad)).not.toEqual([]);
        expect(reportedLines(rule, example, bad)).toEqual(markedLines(rule, bad));
      });
    }
    if (good !== undefined) {
      it(`is silent on what is right: ${name}`, () => {
        expect(reportedLines(rule, example, good)).toEqual([]);
      });
    }
  }

  for (const one of casesOf(rule)) {
    it(one.title, () => {
      expect(reportedLines(rule, one, one.text)).toEqual(markedLines(rule, one.text));
    });
  }
});
