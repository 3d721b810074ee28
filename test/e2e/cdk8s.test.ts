import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Folder } from '../synth/program.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = ['cdk8s', 'cdk8s-cli', 'cdk8s-plus-28', 'constructs'];

// The first run in a process loads cdk8s, which takes its time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: Folder;

afterEach(() => folder.remove());

/** A project of somebody's: the example app, with eks-kit and cdk8s installed. */
function project(app: string): Folder {
  folder = new Folder({
    'cdk8s.yaml': `language: typescript\napp: node node_modules/eks-kit/dist/cli.cjs synth ${app}\noutput: k8s\n`,
  });
  cpSync(join(root, 'examples/app'), folder.path, { recursive: true, filter: (source) => !source.endsWith('k8s') });
  mkdirSync(join(folder.path, 'node_modules'));
  for (const name of PACKAGES) symlinkSync(join(root, 'node_modules', name), join(folder.path, 'node_modules', name));
  symlinkSync(root, join(folder.path, 'node_modules/eks-kit'));
  return folder;
}

function run(
  program: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder.path, 'node_modules', program), ...args],
    {
      cwd: folder.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder.path, LANG: 'C.UTF-8' },
    },
  );
  return { code: status, stdout, stderr };
}

const cdk8s = (): ReturnType<typeof run> => run('cdk8s-cli/bin/cdk8s', 'synth', '--check-upgrade=false');
const eksKit = (...args: readonly string[]): ReturnType<typeof run> => run('eks-kit/dist/cli.cjs', 'synth', ...args);

function texts(below: string): Readonly<Record<string, string>> {
  return Object.fromEntries(folder.list(below).map((path) => [path, folder.read(join(below, path))]));
}

describe('one cdk8s.yaml', () => {
  it.each(['main.ts', 'app.yaml'])('serves both programs with the same bytes: %s', (app) => {
    project(app);
    expect(cdk8s()).toEqual({ code: 0, stdout: 'Synthesizing application\n  - k8s/shop.k8s.yaml\n', stderr: '' });
    expect(folder.list('k8s')).toEqual(['eks-kit/files.json', 'eks-kit/source-map.json', 'shop.k8s.yaml']);
    expect(eksKit('--output', 'other')).toEqual({ code: 0, stdout: '', stderr: '1 file written to other\n' });
    expect(texts('other')).toEqual(texts('k8s'));
    expect(eksKit('--diff')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('fails in both where the app does', () => {
    project('app.yaml');
    folder.write({ 'app.yaml': folder.read('app.yaml').replace('port: 8080', 'port: 80800') });
    const message = 'eks-kit: app.yaml:16:11: services.web.port must be 65535 or less, not `80800`\n';
    const one = cdk8s();
    expect([one.code, one.stderr.includes(message)]).toEqual([1, true]);
    expect(eksKit()).toEqual({ code: 2, stdout: '', stderr: message });
  });
});

describe('the cdk8s of the app', () => {
  it('is the one that eks-kit takes, so that objects of either are the same to both', () => {
    project('main.ts');
    folder.write({
      'plain.mjs': `import { App, Chart } from 'cdk8s';
import { WebService } from 'eks-kit/synth';
const app = new App();
new WebService(new Chart(app, 'shop', { namespace: 'shop' }), 'web', { image: 'web:1', port: 8080, size: { cpu: 1, memory: '1Gi' } });
app.synth();
`,
    });
    const plain = spawnSync(process.execPath, ['plain.mjs'], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { CDK8S_OUTDIR: 'native' },
    });
    expect(plain.stderr).toBe('');
    expect(eksKit('plain.mjs', '--no-lint')).toMatchObject({ code: 0 });
    expect(folder.read('k8s/shop.k8s.yaml')).toBe(folder.read('native/shop.k8s.yaml'));
  });

  it('is named where it is loaded twice', () => {
    project('main.ts');
    cpSync(join(root, 'node_modules/cdk8s/lib'), join(folder.path, 'node_modules/other/node_modules/cdk8s/lib'), {
      recursive: true,
    });
    cpSync(
      join(root, 'node_modules/cdk8s/package.json'),
      join(folder.path, 'node_modules/other/node_modules/cdk8s/package.json'),
    );
    for (const name of ['constructs', 'yaml', 'fast-json-patch', 'follow-redirects']) {
      symlinkSync(join(root, 'node_modules', name), join(folder.path, 'node_modules/other/node_modules', name));
    }
    folder.write({
      'node_modules/other/package.json': '{ "name": "other", "main": "index.cjs" }',
      'node_modules/other/index.cjs': `const { Chart, ApiObject } = require('cdk8s');
exports.make = (app) => new ApiObject(new Chart(app, 'other'), 'x', { apiVersion: 'v1', kind: 'ConfigMap' });\n`,
      'two.ts': `import { EksApp } from 'eks-kit/synth';\nimport { make } from 'other';\nconst app = new EksApp();\nmake(app);\napp.synth();\n`,
    });
    const { code, stderr } = eksKit('two.ts');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^eks-kit: two\.ts: the app loads cdk8s more than once, .*node_modules\/cdk8s and .*node_modules\/other\/node_modules\/cdk8s; keep one/,
    );
  });
});
