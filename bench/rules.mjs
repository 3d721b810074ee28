// What each rule costs on the 10,000 files of the benchmark: `node bench/rules.mjs [--complete] [FOLDER]`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from '../scripts/load.mjs';
import { writeRepository } from './corpus.mjs';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { complete: { type: 'boolean', default: false } },
});
const { discover, parseFile, rules, run } = await load('bench/floor/engine.mjs');

const given = positionals[0];
const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'eks-kit-bench-')) : resolve(given);
if (given === undefined) writeRepository(folder, 10_000);

const costs = new Map(rules.map((rule) => [rule.id, { visits: 0, ms: 0 }]));
const { files } = await discover(folder, folder);
const reported = files.map((path) => parseFile(relative(folder, path), readFileSync(path, 'utf8')));
const start = performance.now();
const result = run({
  reported,
  context: [],
  rules: rules.map(timed),
  config: {},
  selection: { preset: 'recommended' },
  cluster: {},
  today: '2026-11-21',
  complete: flags.complete,
  matches: () => false,
});
const all = performance.now() - start;
if (given === undefined) rmSync(folder, { recursive: true });

console.log(
  `${files.length} files, ${result.findings.length} findings, engine and rules ${all.toFixed(0)} ms (the clock included)`,
);
for (const [id, { visits, ms }] of [...costs].sort(([, one], [, other]) => other.ms - one.ms)) {
  if (visits > 0) console.log(`${ms.toFixed(1).padStart(9)} ms ${String(visits).padStart(8)} visits  ${id}`);
}

/** The rule with a clock around its visitors. */
function timed(rule) {
  const cost = costs.get(rule.id);
  const visitors = Object.entries(rule.on).map(([name, visit]) => [
    name,
    (node, context) => {
      const before = performance.now();
      try {
        visit(node, context);
      } finally {
        cost.ms += performance.now() - before;
        cost.visits++;
      }
    },
  ]);
  return { ...rule, on: Object.fromEntries(visitors) };
}
