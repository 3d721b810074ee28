// Compares the reader with kubectl's, document by document:
//   node scripts/compare-reader.mjs VERDICT FOLDER...
// VERDICT is a program that, as `VERDICT -read FILE`, prints what sigs.k8s.io/yaml makes of every document of a file,
// one JSON object a line: {document, verdict: "read" | "unparsable", object, message}.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { load } from './load.mjs';

const { parseDocument } = await load('src/source/yaml.ts');
const { splitDocuments } = await load('src/source/split.ts');
const { decode } = await load('src/source/decode.ts');

const [verdict, ...folders] = process.argv.slice(2);
if (!verdict || folders.length === 0) throw new Error('usage: compare-reader.mjs VERDICT FOLDER...');

const counts = { files: 0, equal: 0, 'both refuse': 0, differ: 0 };
for (const file of folders.flatMap(listFiles)) compareFile(file);
console.log(counts);
process.exitCode = counts.differ > 0 ? 1 : 0;

function compareFile(file) {
  counts.files++;
  const theirs = spawnSync(verdict, ['-read', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const documents = theirs.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const pieces = splitDocuments(decode(readFileSync(file)));
  const ours = pieces.map((piece) => ({
    ...parseDocument(piece.text, piece.offset, 'literal'),
    separator: piece.separatorProblem,
  }));
  const read = ours.filter((document) => document.value !== null || document.problems.length > 0);
  if (theirs.status === 2 && ours.some((document) => document.separator)) return void counts['both refuse']++;
  if (documents.length !== read.length)
    return differ(file, `${read.length} documents, kubectl reads ${documents.length}: ${theirs.stderr}`);
  for (const [index, document] of read.entries()) compareDocument(file, document, documents[index]);
}

function compareDocument(file, ours, theirs) {
  const refused = ours.problems.length > 0;
  if (theirs.verdict === 'unparsable' && refused) counts['both refuse']++;
  else if (theirs.verdict === 'unparsable') differ(file, `kubectl refuses: ${theirs.message}`);
  else if (refused) differ(file, `only we refuse: ${ours.problems[0].message}`);
  else if (isDeepStrictEqual(JSON.parse(JSON.stringify(ours.value)), theirs.object)) counts.equal++;
  else differ(file, 'values differ');
}

function differ(file, why) {
  counts.differ++;
  console.log(`${file}: ${why}`);
}

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => join(path, name))
    .sort();
}
