// Shows every example of every rule in the preset validity to a program that asks a real kube-apiserver, one document a file:
//   --verdict PROGRAM   takes files, prints one JSON line an object: `file`, `verdict`, `message`
//   --version MINOR     the version of that server, 1.36 where it is not said: examples for another one are left out
// A document with an error line (`# <-`) must be rejected, every other one accepted. Rules named as arguments are judged
// instead of all. Left out: what is no object of its own (patches, placeholders that something else fills in) and kinds that
// the server does not serve. Exit code 1 where rule and server disagree.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './load.mjs';

const text = { type: 'string' };
const { values, positionals } = parseArgs({ allowPositionals: true, options: { verdict: text, version: text } });
if (values.verdict === undefined) throw new Error('--verdict PROGRAM is missing');
const version = values.version ?? '1.36';
const work = mkdtempSync(join(tmpdir(), 'eks-kit-examples-'));
const { rules } = await load('src/rules/registry.ts');
const { dedent } = await load('src/cli/dedent.ts');

try {
  const judged = rules.filter(({ id, presets }) =>
    positionals.length > 0 ? positionals.includes(id) : presets.includes('validity'),
  );
  const documents = judged.flatMap(documentsOf).map((document, index) => {
    const file = join(work, `${String(index).padStart(5, '0')}.yaml`);
    writeFileSync(file, document.text);
    return { ...document, file };
  });
  const answers = verdictsOf(documents.map(({ file }) => file));
  const served = documents.filter(({ file }) => answers.has(file));
  const wrong = served.filter(({ file, rejected }) => rejected !== answers.get(file).rejected);
  for (const document of wrong) complain(document, answers.get(document.file));
  const left = documents.length - served.length;
  console.log(`${judged.length} rules, ${served.length} documents asked, ${left} left out, ${wrong.length} disagree`);
  process.exitCode = served.length === 0 || wrong.length > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true });
}

function documentsOf(rule) {
  return rule.examples.flatMap((example, index) => {
    if ((example.kubernetesVersion ?? version) !== version) return [];
    return ['bad', 'good'].flatMap((side) =>
      partsOf(example[side] ?? '').map((part) => ({
        rule: rule.id,
        name: `${side} ${example.title ?? `example ${index + 1}`}`,
        text: part,
        rejected: side === 'bad' && part.split('\n').some((line) => isError(line, rule)),
      })),
    );
  });
}

/** The documents of an example that are whole objects. */
function partsOf(example) {
  const written = dedent(example);
  if (/^kind: Kustomization$/m.test(written)) return [];
  return written
    .split(/^(?:---.*|# file: .+)\n/m)
    .filter((part) => /^\s*"?apiVersion"?:/m.test(part) && !/\$[{A-Z]|\{\{|\$patch/.test(part));
}

function isError(line, rule) {
  const marker = /# <-((?: (?:error|warning|info))*)$/.exec(line);
  return marker !== null && (marker[1] === '' ? rule.severity === 'error' : marker[1].includes('error'));
}

/** By file: whether any of its objects is rejected. Of kinds that the server does not know there is no answer. */
function verdictsOf(files) {
  const [program, ...args] = values.verdict.split(' ');
  const { stdout, error } = spawnSync(program, [...args, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  const answers = new Map();
  for (const line of stdout.split('\n').filter((one) => one.startsWith('{'))) {
    const { file, verdict, message } = JSON.parse(line);
    if (verdict === 'unknown-kind') continue;
    const before = answers.get(file);
    answers.set(file, { rejected: verdict !== 'accepted' || before?.rejected === true, message });
  }
  return answers;
}

function complain({ rule, name, text: document, file }, { rejected, message }) {
  const what = rejected ? `is rejected: ${message}` : 'is accepted';
  console.log(`${rule}, ${name}, ${basename(file)} ${what}\n${document.trimEnd().replaceAll(/^/gm, '    ')}`);
}
