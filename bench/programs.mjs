// The programs that are measured, as command lines that read the current folder.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fastJsYaml } from '../scripts/js-yaml.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = process.execPath;

export const NODE = 'node -e 0';
const EVENTS = 'YAML events only';
export const PARSE = 'read and parse only';
export const EKS_KIT = 'eks-kit';

/**
 * What runs in a folder on a path of it, such as `.`. `work` takes the bundles of the floor; `schemas` is a folder of JSON
 * Schemas for kubeconform; `cli` is the bundle of eks-kit.
 */
export async function programs(folder, path, { work, schemas, cli }) {
  return [
    { name: NODE, command: [node, '-e', '0'] },
    { name: EVENTS, command: [node, await bundleFloor('events', work), path] },
    { name: PARSE, command: [node, await bundleFloor('parse', work), path] },
    ...['js-yaml', 'yaml'].map((library) => ({
      name: `read and parse with ${library}`,
      command: [node, join(root, 'bench/floor/library.mjs'), library, path],
    })),
    { name: EKS_KIT, command: [node, cli, 'lint', '--format', 'json', path] },
    // Without the compiled code that an earlier start has kept: a fresh machine, a CI job.
    {
      name: 'eks-kit, first start',
      command: ['env', 'NODE_DISABLE_COMPILE_CACHE=1', node, cli, 'lint', '--format', 'json', path],
    },
    ...peers(folder, path, schemas),
  ];
}

async function bundleFloor(name, work) {
  const outfile = join(work, `${name}.cjs`);
  const entry = join(root, `bench/floor/${name}.mjs`);
  if (existsSync(outfile)) return outfile;
  // As scripts/bundle.mjs bundles the command line, so that only the work differs.
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    plugins: [fastJsYaml()],
    minifySyntax: true,
    legalComments: 'none',
  });
  return outfile;
}

function peers(folder, path, schemas) {
  const linter = ['kube-linter', 'lint'];
  const list = [
    { name: 'kube-linter', command: [...linter, path] },
    // Its schema check downloads.
    {
      name: 'kube-linter, all checks',
      command: [...linter, '--add-all-built-in', '--exclude', 'schema-validation', path],
    },
    { name: 'kube-score', command: ['kube-score', 'score', '--output-format', 'ci', ...filesAt(folder, path)] },
    { name: 'kubeconform', command: ['kubeconform', ...kubeconformFlags(schemas), path] },
    { name: 'polaris', command: ['polaris', 'audit', '--audit-path', path, '--format', 'json'] },
  ];
  return list.filter(
    ({ command: [program] }) => onPath(program) && (program !== 'kubeconform' || schemas !== undefined),
  );
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

function kubeconformFlags(schemas = '') {
  return [
    '-strict',
    '-ignore-missing-schemas',
    '-schema-location',
    join(schemas, '{{ .ResourceKind }}{{ .KindSuffix }}.json'),
  ];
}

/** kube-score takes files only. */
function filesAt(folder, path) {
  if (path !== '.') return [path];
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
export function documentsWithFindings(folder, cli) {
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
