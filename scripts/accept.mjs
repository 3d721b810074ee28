// Asks programs that know better what they think of all that eks-kit generates: every template in every language, every app in
// the docs. Each is synthesised, linted with the preset strict as a complete set, and shown to the programs given:
//   --kube COMMAND      server-side dry run by a kube-apiserver: one JSON line an object, with `verdict`
//   --lbc COMMAND       the AWS Load Balancer Controller's model builders: `verdict`, and `ignored` annotations
//   --eksctl COMMAND    eksctl's own checks of a ClusterConfig: `verdict`
//   --aws-auth COMMAND  aws-iam-authenticator's reading of an aws-auth ConfigMap: `verdict`, and `entries` with `canMatch`
// A command may carry arguments; files are added to it. Apps named as arguments are judged instead of templates and docs.
// `--only TEXT` takes the projects whose name holds it, `--keep FOLDER` keeps what was made. Exit code 1 where anything is found
// or rejected.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { load, root } from './load.mjs';

const cli = join(root, 'dist/cli.cjs');
const PROGRAMS = { kube: askKube, lbc: askLbc, eksctl: askEksctl, 'aws-auth': askAwsAuth };
const text = { type: 'string' };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: text, keep: text, ...Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, text])) },
});
const asked = Object.keys(PROGRAMS).filter((name) => values[name] !== undefined);
const work = values.keep ?? mkdtempSync(join(tmpdir(), 'eks-kit-accept-'));
const complaints = [];
const { annotationRow } = await load('src/data/load-balancer-annotations.ts');

try {
  const rows = (positionals.length > 0 ? positionals.map(named) : [...templates(), ...docs()])
    .filter(({ name }) => name.includes(values.only ?? ''))
    .map(judge);
  print(['', 'objects', 'findings', ...asked], rows);
  for (const complaint of complaints) console.log(complaint);
  process.exitCode = rows.length === 0 || complaints.length > 0 ? 1 : 0;
} finally {
  if (values.keep === undefined) rmSync(work, { recursive: true });
}

/** Projects as `eks-kit init` writes them. */
function templates() {
  return readdirSync(join(root, 'templates')).flatMap((template) =>
    ['yaml', 'typescript']
      .filter((language) => existsSync(join(root, 'templates', template, language)))
      .map((language) => {
        const name = `${template}/${language}`;
        const flags = ['--language', language, '--name', 'demo'];
        return { name, make: (folder) => run(['init', template, folder, ...flags], root) };
      }),
  );
}

/** Apps that stand in the docs and the examples: specs, and TypeScript that imports the constructs. */
function docs() {
  const files = [
    join(root, 'README.md'),
    ...readdirSync(join(root, 'docs'), { recursive: true }).map((path) => join(root, 'docs', path)),
  ];
  const examples = readdirSync(join(root, 'examples'))
    .flatMap((name) => ['app.yaml', 'main.ts'].map((file) => join(root, 'examples', name, file)))
    .filter((path) => existsSync(path))
    .map((path) => ({ ...named(path), name: relative(root, path) }));
  const inText = files
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const blocks = [...readFileSync(path, 'utf8').matchAll(/^```(yaml|ts|typescript)\n([\s\S]*?)^```/gm)];
      const apps = blocks
        .map(([, language, code]) => [language === 'yaml' ? 'app.yaml' : 'main.ts', code])
        .filter(isApp);
      return apps.map(([file, code], index) => app(`${relative(root, path)}#${index + 1}`, file, code));
    });
  return [...examples, ...inText];
}

function named(path) {
  return app(path, /\.ya?ml$/.test(path) ? 'app.yaml' : 'main.ts', readFileSync(path, 'utf8'));
}

function app(name, file, code) {
  const make = (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), code);
    writeFileSync(join(folder, 'cdk8s.yaml'), `language: typescript\napp: npx eks-kit synth ${file}\n`);
    return { status: 0 };
  };
  return { name, make };
}

function isApp([file, code]) {
  if (file === 'main.ts') return /from 'eks-kit\/synth'/.test(code) && /\.synth\(\)/.test(code);
  return /^name: /m.test(code) && !/^(?:apiVersion|on):/m.test(code);
}

function judge({ name, make }) {
  const folder = join(work, name.replaceAll(/[^\w.-]+/g, '-'));
  const complain = (what) => complaints.push(`${name}: ${what}`);
  const made = make(folder);
  if (made.status !== 0) return [name, complainAbout(made, complain)];
  linkPackages(folder);
  const synthesised = run(['synth', '--strict'], folder);
  if (synthesised.status !== 0) return [name, complainAbout(synthesised, complain)];
  const files = manifestsIn(join(folder, 'dist'));
  const cells = asked.map((program) => {
    const answers = PROGRAMS[program](values[program].split(' '), files);
    const rejected = answers.filter(({ reason }) => reason !== undefined);
    for (const { subject, reason } of rejected) complain(`${program} on ${subject}: ${reason}`);
    return rejected.length === 0 ? String(answers.length) : `${rejected.length} of ${answers.length} rejected`;
  });
  const objects = files.reduce((sum, { documents }) => sum + documents.length, 0);
  return [name, String(objects), String(lint(folder, complain)), ...cells];
}

function complainAbout({ stdout, stderr }, complain) {
  complain(`${stdout}${stderr}`.trim());
  return 'failed';
}

function lint(folder, complain) {
  const { status, stdout, stderr } = run(
    ['lint', '--preset', 'strict', '--complete', '--format', 'json', 'dist'],
    folder,
  );
  if (status > 1 || stderr !== '') complain(`lint: ${stderr}`);
  const findings = stdout === '' ? [] : JSON.parse(stdout).findings;
  for (const { rule, file, message } of findings) complain(`${rule} in ${file}: ${message}`);
  return findings.length;
}

/** The packages that `npm install` would bring. */
function linkPackages(folder) {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  symlinkSync(root, join(modules, 'eks-kit'), 'dir');
  for (const name of ['cdk8s', 'cdk8s-plus-28', 'constructs'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
}

function manifestsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => {
      const source = readFileSync(path, 'utf8');
      const documents = parseAllDocuments(source)
        .map((document) => document.toJS())
        .filter(Boolean);
      return { path, documents, isEksctl: documents.some(({ kind }) => kind === 'ClusterConfig') };
    });
}

function askKube(command, files) {
  const manifests = files.filter(
    ({ isEksctl, documents }) => !isEksctl && documents.every(({ kind }) => kind !== 'Config'),
  );
  return manifests.flatMap(({ path }) =>
    answersOf(command, path).map((answer) => ({
      subject: subjectOf(answer),
      reason: answer.verdict === 'accepted' ? undefined : answer.message || answer.verdict,
    })),
  );
}

function askLbc(command, files) {
  const balanced = files.filter(({ documents }) =>
    documents.some(({ kind }) => kind === 'Ingress' || kind === 'Service'),
  );
  return balanced.flatMap(({ path, documents }) =>
    answersOf(command, path)
      .filter(({ verdict }) => verdict !== 'none')
      .map((answer) => ({ subject: subjectOf(answer), reason: balancerReason(answer, documents) })),
  );
}

/** Saying what goes without saying is no fault: `scheme: internal`. */
function balancerReason({ verdict, message, kind, name, ignored = [], default: idle = [] }, documents) {
  if (verdict !== 'built') return message || verdict;
  const { annotations = {} } = documents.find((one) => one.kind === kind && one.metadata.name === name)?.metadata ?? {};
  const explicit = idle.filter((key) => String(annotationRow(key)?.default) === annotations[key]);
  const idleElse = ignored.filter((key) => !explicit.includes(key));
  return idleElse.length > 0 ? `without effect: ${idleElse.join(', ')}` : undefined;
}

function askEksctl(command, files) {
  return files
    .filter(({ isEksctl }) => isEksctl)
    .flatMap(({ path }) =>
      answersOf(command, path).map(({ verdict, message }) => ({
        subject: basename(path),
        reason: verdict === 'accepted' ? undefined : message || verdict,
      })),
    );
}

function askAwsAuth(command, files) {
  const maps = files
    .flatMap(({ documents }) => documents)
    .filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'aws-auth');
  return maps.flatMap((map) => {
    const path = join(mkdtempSync(join(work, 'aws-auth-')), 'aws-auth.json');
    writeFileSync(path, JSON.stringify(map));
    return answersOf(command, path).flatMap(({ verdict, message, entries = [] }) => {
      if (verdict !== 'accepted') return [{ subject: 'aws-auth', reason: message || verdict }];
      return entries.map((entry) => ({ subject: `aws-auth ${entry.arn ?? ''}`, reason: entryReason(entry) }));
    });
  });
}

function entryReason({ canMatch, why }) {
  return canMatch ? undefined : why || 'nobody can ever match it';
}

function answersOf([program, ...args], path) {
  const { stdout, error } = spawnSync(program, [...args, path], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error) throw error;
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  if (lines.length === 0) throw new Error(`${program} says nothing of ${path}`);
  return lines.map((line) => JSON.parse(line));
}

function subjectOf({ kind, namespace, name }) {
  return [kind, namespace, name].filter(Boolean).join('/');
}

function run(args, cwd) {
  const env = { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, LANG: 'C.UTF-8' };
  return spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
}

function print(head, rows) {
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
