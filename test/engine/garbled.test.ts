import { expect, it } from 'vitest';
import { dedent } from '../../src/cli/dedent.js';
import { run } from '../../src/engine/run.js';
import { customResourceSchemas } from '../../src/model/schema/custom-resources.js';
import { rules } from '../../src/rules/registry.js';
import { parseFile, type SourceFile } from '../../src/source/file.js';

type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean | null;

/** What stands where something else belongs. */
const ODD: readonly Tree[] = [
  '${X}',
  '',
  null,
  -1,
  true,
  [],
  {},
  [null],
  [1, 'a', {}],
  { a: null },
  '(',
  'x'.repeat(300),
];

it('lets no rule throw, whatever stands where something else belongs', () => {
  const random = randomNumbers(20261121);
  const config = { rules: Object.fromEntries(rules.map(({ id }) => [id, ['on', {}] as const])) };
  const errors = rules.flatMap((rule) =>
    rule.examples.flatMap(({ bad, good, kubernetesVersion }) => {
      const text = dedent(bad ?? good ?? '');
      const reported = Array.from({ length: 3 }, (_, index) => garbled(text, `${index}.yaml`, random));
      const { internalErrors } = run({
        reported,
        context: [],
        rules,
        config,
        selection: { preset: 'strict' },
        cluster: kubernetesVersion === undefined ? {} : { kubernetesVersion },
        today: '2026-11-21',
        complete: random() < 0.5,
        matches: () => false,
        customResources: customResourceSchemas,
      });
      return internalErrors.map((error) => `${error.rule}: ${error.message}: ${reported.map((file) => file.text)}`);
    }),
  );
  expect(errors).toEqual([]);
});

/** The documents of a text with one to three places changed in each. */
function garbled(text: string, path: string, random: () => number): SourceFile {
  const documents = parseFile(path, text).documents.flatMap(({ value }) => (value === undefined ? [] : [plain(value)]));
  for (const document of documents) {
    for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
      const places = placesIn(document);
      const [parent, key] = places[Math.floor(random() * places.length)] ?? [];
      const odd = structuredClone(ODD[Math.floor(random() * ODD.length)] ?? null);
      if (parent && key !== undefined) (parent as Record<string, Tree>)[key] = odd;
    }
  }
  return parseFile(path, documents.map((document) => JSON.stringify(document)).join('\n---\n'));
}

function placesIn(tree: Tree): (readonly [parent: object, key: string])[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, inner]) => [[tree, key] as const, ...placesIn(inner)]);
}

function plain(value: unknown): Tree {
  if (typeof value === 'symbol') return '${X}';
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Tree;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
