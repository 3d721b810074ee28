// Runs the bundle on every maintained Node line: their binaries come as npm packages.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './load.mjs';

const LINES = ['20.19', '22', '24', '26'];
const folder = mkdtempSync(join(tmpdir(), 'eks-kit-node-'));
try {
  for (const line of LINES) smoke(line);
} finally {
  rmSync(folder, { recursive: true });
}

function smoke(line) {
  const node = install(line);
  const lint = [join(root, 'dist/cli.cjs'), 'lint', '--today', '2026-11-21', '--format', 'json', 'examples/broken'];
  const { status, stdout, stderr } = spawnSync(node, lint, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  const errors = status === 1 ? JSON.parse(stdout).summary.errors : 0;
  if (errors === 0 || stderr !== '') throw new Error(`Node ${line}: exit ${status}, ${errors} errors found\n${stderr}`);
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`${version}: ${errors} errors found in examples/broken, as there should be`);
}

/** The binary of a line, straight from its package. */
function install(line) {
  const spec = `node-${platform() === 'win32' ? 'win' : platform()}-${arch()}@${line}`;
  const target = join(folder, line);
  execFileSync(
    'npm',
    ['install', '--prefix', target, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--silent', spec],
    { stdio: 'inherit' },
  );
  const modules = join(target, 'node_modules');
  const name = readdirSync(modules).find((entry) => entry.startsWith('node-')) ?? '';
  return join(modules, name, 'bin/node');
}
