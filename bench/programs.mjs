// The programs that are measured, as command lines that read the current folder.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { alias } from '../scripts/load.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = process.execPath;

export const NODE = 'node -e 0';
const EVENTS = 'YAML events only';
export const PARSE = 'read and parse only';
export const EKS_KIT = 'eks-kit';

export const cli = join(root, 'dist/cli.cjs');

/** What runs on a folder; `schemas` is a folder of JSON Schemas for kubeconform. */
export function programs(work, schemas) {
  return [
    { name: NODE, command: () => [node, '-e', '0'] },
    { name: EVENTS, command: () => [node, bundleFloor('events', work), '.'] },
    { name: PARSE, command: () => [node, bundleFloor('parse', work), '.'] },
    { name: EKS_KIT, command: () => [node, cli, 'lint', '--format', 'json', '.'] },
    ...peers(schemas),
  ];
}

function bundleFloor(name, work) {
  const outfile = join(work, `${name}.cjs`);
  const entry = join(root, `bench/floor/${name}.mjs`);
  if (existsSync(outfile)) return outfile;
  // As scripts/bundle.mjs bundles the command line, so that only the work differs.
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    alias,
    minifySyntax: true,
    legalComments: 'none',
  });
  return outfile;
}

function peers(schemas) {
  const list = [
    { program: 'kube-linter', name: 'kube-linter', command: () => ['kube-linter', 'lint', '.'] },
    {
      program: 'kube-linter',
      name: 'kube-linter, all checks',
      // Its schema check downloads.
      command: () => ['kube-linter', 'lint', '--add-all-built-in', '--exclude', 'schema-validation', '.'],
    },
    {
      program: 'kube-score',
      name: 'kube-score',
      command: (folder) => ['kube-score', 'score', '--output-format', 'ci', ...filesIn(folder)],
    },
    { program: 'kubeconform', name: 'kubeconform', command: () => ['kubeconform', ...kubeconformFlags(schemas), '.'] },
    {
      program: 'polaris',
      name: 'polaris',
      command: () => ['polaris', 'audit', '--audit-path', '.', '--format', 'json'],
    },
  ];
  return list
    .filter(({ program }) => onPath(program) && (program !== 'kubeconform' || schemas !== undefined))
    .map((peer) => ({ ...peer, peer: true }));
}

/** The names of the peers that cannot take part, with the reason. */
export function missingPeers(schemas) {
  const missing = ['kube-linter', 'kube-score', 'kubeconform', 'polaris']
    .filter((program) => !onPath(program))
    .map((program) => `${program}: not on PATH`);
  if (onPath('kubeconform') && schemas === undefined)
    missing.push('kubeconform: without --schemas it would download them');
  return missing;
}

function kubeconformFlags(schemas) {
  const location = join(schemas, '{{ .ResourceKind }}{{ .KindSuffix }}.json');
  return ['-strict', '-ignore-missing-schemas', '-schema-location', location];
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => statSync(join(folder, program), { throwIfNoEntry: false })?.isFile());
}

/** Documents of a corpus that eks-kit finds something in. */
export function documentsWithFindings(folder) {
  const { stdout } = spawnSync(node, [cli, 'lint', '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const { findings } = JSON.parse(stdout);
  const open = findings.filter((finding) => !finding.suppressed);
  const documents = new Set(open.map(({ file, resource }) => `${file} ${resource?.kind} ${resource?.name}`));
  return { findings: open.length, documents: documents.size };
}

export function version() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}
