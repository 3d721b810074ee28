import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Folder } from './program.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const SPEC = `name: shop
namespace: shop
services:
  web: { image: "registry.example.com/web:1.4.2", port: 8080, size: { cpu: 250m, memory: 256Mi }, health: { path: /healthz } }
`;
const MAIN = `import { EksApp, EksChart, WebService } from 'eks-kit/synth';
const app = new EksApp();
const shop = new EksChart(app, 'shop', { namespace: 'shop' });
process.stdout.write('making ' + shop.node.path + '\\n');
new WebService(shop, 'web', {
  image: 'registry.example.com/web:1.4.2', port: 8080, size: { cpu: '250m', memory: '256Mi' }, health: { path: '/healthz' },
});
app.synth();
`;
const OWN = ['eks-kit/files.json', 'eks-kit/source-map.json', 'shop.k8s.yaml'];

// The first run in a process loads cdk8s, which takes its time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: Folder;

afterEach(() => folder.remove());

function given(files: Readonly<Record<string, string>>): Folder {
  folder = new Folder(files);
  return folder;
}

describe('synth', () => {
  it('writes the same of a spec and of TypeScript, and says so on stderr', async () => {
    given({ 'app.yaml': SPEC, 'main.ts': MAIN });
    expect(await folder.run(['synth', 'app.yaml', '-o', 'one'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 file written to one\n',
    });
    expect(await folder.run(['synth', 'main.ts', '-o', 'other'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'making shop\n1 file written to other\n',
    });
    expect(folder.list('one')).toEqual(OWN);
    expect(folder.list('other')).toEqual(OWN);
    for (const path of OWN) expect(folder.read(`other/${path}`)).toBe(folder.read(`one/${path}`));
    expect(JSON.parse(folder.read('one/eks-kit/source-map.json'))).toMatchObject({
      'Deployment/shop/web': expect.stringMatching(/^shop\/web\//),
    });
  });

  it('writes the example of the repository as it is committed, of both its sources', async () => {
    given({});
    for (const app of ['main.ts', 'app.yaml']) {
      const { code } = await folder.run(['synth', join(root, 'examples/app', app), '-o', app, '--strict']);
      expect(code).toBe(0);
      for (const path of OWN)
        expect(folder.read(join(app, path))).toBe(readFileSync(join(root, 'examples/app/k8s', path), 'utf8'));
    }
  });

  it('prints the manifests alone with --stdout and writes nothing', async () => {
    given({ 'app.yaml': SPEC });
    const { code, stdout, stderr } = await folder.run(['synth', 'app.yaml', '--stdout']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^apiVersion: v1\nkind: ServiceAccount\n/);
    expect(folder.list()).toEqual(['app.yaml']);
  });

  it('gives each object its file, in an order that applies', async () => {
    given({ 'app.yaml': `${SPEC}namespaces:\n  shop: {}\n` });
    await folder.run(['synth', 'app.yaml', '--per-resource']);
    expect(folder.list('dist').filter((path) => path.endsWith('.yaml'))).toEqual([
      'shop.01-namespace.shop.k8s.yaml',
      'shop.07-serviceaccount.web.k8s.yaml',
      'shop.18-service.web.k8s.yaml',
      'shop.21-deployment.web.k8s.yaml',
      'shop.26-poddisruptionbudget.web.k8s.yaml',
    ]);
    const parts = folder
      .list('dist')
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => folder.read(`dist/${path}`));
    const { stdout } = await folder.run(['synth', 'app.yaml', '--stdout']);
    expect(parts.join('---\n')).toBe(stdout);
  });

  it('shows with --diff what would change, and writes nothing', async () => {
    given({ 'app.yaml': SPEC });
    await folder.run(['synth', 'app.yaml']);
    expect(await folder.run(['synth', 'app.yaml', '--diff'])).toEqual({ code: 0, stdout: '', stderr: '' });
    folder.write({ 'app.yaml': SPEC.replace('1.4.2', '1.5.0') });
    const before = folder.read('dist/shop.k8s.yaml');
    const { code, stdout } = await folder.run(['synth', 'app.yaml', '--diff']);
    expect([code, folder.read('dist/shop.k8s.yaml')]).toEqual([1, before]);
    expect(stdout).toMatch(/^--- a\/dist\/shop\.k8s\.yaml\n\+\+\+ b\/dist\/shop\.k8s\.yaml\n@@ /);
    expect(stdout.match(/^[-+] .*/gm)).toEqual([
      '-          image: registry.example.com/web:1.4.2',
      '+          image: registry.example.com/web:1.5.0',
    ]);
  });
});

describe('the lint of what is made', () => {
  const BAD = `import { ApiObject } from 'cdk8s';
import { EksApp, EksChart } from 'eks-kit/synth';
const app = new EksApp();
const chart = new EksChart(app, 'shop');
new ApiObject(chart, 'web', { apiVersion: 'v1', kind: 'ConfigMap', data: { port: 80 } });
app.synth();
`;

  it('stops the write at errors and leads back to the construct', async () => {
    given({ 'main.ts': BAD, 'dist/shop.k8s.yaml': 'before\n' });
    const { code, stdout, stderr } = await folder.run(['synth', 'main.ts']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('error[yaml-scalar-not-string] `80` is a number');
    expect(stderr).toContain(' --> dist/shop.k8s.yaml:6:9  ConfigMap shop-web › data.port\n');
    expect(stderr).toContain('= from: construct shop/web\n');
    expect(stderr).toContain('eks-kit: nothing is written; --no-lint writes all the same\n');
    expect(folder.read('dist/shop.k8s.yaml')).toBe('before\n');
  });

  it('is not run with --no-lint', async () => {
    given({ 'main.ts': BAD });
    expect(await folder.run(['synth', 'main.ts', '--no-lint'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 file written to dist\n',
    });
  });

  it('stops at warnings with --strict only', async () => {
    given({ 'app.yaml': SPEC.replace('registry.example.com/web:1.4.2', 'registry.example.com/web:latest') });
    const lenient = await folder.run(['synth', 'app.yaml']);
    expect(lenient.code).toBe(0);
    expect(lenient.stderr).toContain('warning[image-tag-mutable]');
    const strict = await folder.run(['synth', 'app.yaml', '--strict', '-o', 'other']);
    expect([strict.code, existsSync(join(folder.path, 'other'))]).toEqual([1, false]);
  });
});

describe('the output folder', () => {
  it('loses what the app no longer makes, and keeps what others put there', async () => {
    given({
      'app.yaml': `${SPEC}namespaces:\n  shop: {}\n`,
      'dist/mine.txt': 'mine\n',
      'dist/sub/mine.yaml': 'a: b\n',
    });
    await folder.run(['synth', 'app.yaml', '--per-resource']);
    expect(folder.list('dist')).toContain('shop.01-namespace.shop.k8s.yaml');
    folder.write({ 'app.yaml': SPEC });
    expect((await folder.run(['synth', 'app.yaml'])).code).toBe(0);
    expect(folder.list('dist')).toEqual([...OWN.slice(0, 2), 'mine.txt', 'shop.k8s.yaml', 'sub/mine.yaml']);
    expect(folder.list()).toHaveLength(6);
  });

  it('is exchanged as a whole where all in it is ours', async () => {
    given({ 'app.yaml': SPEC });
    await folder.run(['synth', 'app.yaml', '--per-resource']);
    await folder.run(['synth', 'app.yaml']);
    expect(folder.list()).toEqual(['app.yaml', ...OWN.map((path) => `dist/${path}`)]);
  });

  it('is left alone where a file of somebody else is in the way', async () => {
    given({ 'app.yaml': SPEC, 'dist/shop.k8s.yaml': 'by: hand\n', 'dist/mine.txt': 'mine\n' });
    expect(await folder.run(['synth', 'app.yaml'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'eks-kit: dist/shop.k8s.yaml is there and eks-kit did not write it; remove it, or give another --output\n',
    });
    expect(folder.list('dist')).toEqual(['mine.txt', 'shop.k8s.yaml']);
  });

  it('may be the folder of the app itself', async () => {
    given({ 'app.yaml': SPEC });
    expect((await folder.run(['synth', 'app.yaml', '-o', '.'])).code).toBe(0);
    expect(folder.list()).toEqual(['app.yaml', ...OWN]);
  });

  it('follows no list out of itself', async () => {
    given({
      'app.yaml': SPEC,
      'kept.txt': 'kept\n',
      'dist/eks-kit/files.json': '["../kept.txt", "/etc/hostname"]\n',
      'dist/x': '',
    });
    await folder.run(['synth', 'app.yaml']);
    expect(folder.read('kept.txt')).toBe('kept\n');
  });

  it.skipIf(process.getuid?.() === 0)('is told of where it cannot be written', async () => {
    given({ 'app.yaml': SPEC });
    chmodSync(folder.path, 0o555);
    const { code, stderr } = await folder.run(['synth', 'app.yaml']);
    chmodSync(folder.path, 0o755);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^eks-kit: cannot write dist: EACCES/)]);
  });
});

describe('an app that fails', () => {
  it.each([
    [
      'a wrong prop',
      MAIN.replace("'registry.example.com/web:1.4.2'", "'web'"),
      /^eks-kit: main\.ts:5: shop\/web: image .*\n$/,
    ],
    [
      'an exception',
      'const x: any = undefined;\nx.y();\n',
      /^eks-kit: main\.ts:2: TypeError: Cannot read properties of undefined \(reading 'y'\)\n$/,
    ],
    ['a syntax error', 'const x = ;\n', /^eks-kit: main\.ts:1:10: Unexpected token\n$/],
    [
      'a missing package',
      "import x from 'not-there';\nx();\n",
      /^eks-kit: main\.ts:1: Cannot find module 'not-there'\n$/,
    ],
    [
      'a promise that nobody waits for',
      'async function f() {\n  throw new Error("late");\n}\nf();\n',
      /^eks-kit: main\.ts:2: late\n$/,
    ],
    [
      'the end of the process',
      'process.exit(3);\n',
      /^eks-kit: main\.ts:1: the app ends the process with exit code 3\n$/,
    ],
    ['no synth()', 'export {};\n', /^eks-kit: the app made no manifests: it has to call `app\.synth\(\)`/],
    ['what is no error', 'throw "boo";\n', /^eks-kit: main\.ts: the app throws boo\n$/],
  ])('says so in a line: %s', async (_, text, message) => {
    given({ 'main.ts': text });
    const { code, stdout, stderr } = await folder.run(['synth', 'main.ts']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.replace(/^making.*\n/, '')).toMatch(message);
    expect(folder.list()).toEqual(['main.ts']);
  });

  it('is told of what it asked for in the wrong way', async () => {
    given({ 'main.ts': MAIN, 'app.yaml': SPEC });
    const complaint = async (...args: string[]): Promise<string> => {
      const { code, stderr } = await folder.run(['synth', ...args]);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await complaint()).toBe(
      'eks-kit: name an app, as in `eks-kit synth main.ts` or `eks-kit synth app.yaml`; there is no `app` in a cdk8s.yaml here\n',
    );
    expect(await complaint('no.ts')).toBe('eks-kit: no such file: no.ts\n');
    expect(await complaint('no.yaml')).toBe('eks-kit: no such file: no.yaml\n');
    expect(await complaint('main.py')).toBe(
      'eks-kit: `main.py` is no app: give a .ts or .js file that makes one, or .yaml specs\n',
    );
    expect(await complaint('main.ts', 'app.yaml')).toBe(
      'eks-kit: one TypeScript or JavaScript app at a time; several files are specs and their overlays\n',
    );
    expect(await complaint('app.yaml', '--stdout', '--diff')).toBe('eks-kit: --stdout and --diff do not go together\n');
    expect(await complaint('app.yaml', '--check')).toBe(
      'eks-kit: --check is for TypeScript apps; specs are checked always\n',
    );
    expect(await complaint('main.ts', '--check')).toBe(
      'eks-kit: --check needs the compiler: npm install --save-dev typescript\n',
    );
  });
});

describe('--check', () => {
  it('has the compiler of the app judge its types', async () => {
    const main = MAIN.replace(/^process.*$/m, '');
    given({ 'main.ts': main.replace('port: 8080', "port: '8080'") });
    mkdirSync(join(folder.path, 'node_modules'));
    for (const name of ['typescript', '@typescript', 'cdk8s', 'constructs', 'cdk8s-plus-28']) {
      symlinkSync(join(root, 'node_modules', name), join(folder.path, 'node_modules', name));
    }
    symlinkSync(root, join(folder.path, 'node_modules/eks-kit'));
    const { code, stderr } = await folder.run(['synth', 'main.ts', '--check']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/main\.ts\(6,44\): error TS2322: Type 'string' is not assignable to type 'number'/);
    expect(stderr).toMatch(/eks-kit: main\.ts does not compile\n$/);
    folder.write({ 'main.ts': main });
    expect((await folder.run(['synth', 'main.ts', '--check'])).code).toBe(0);
  });
});

describe('cdk8s.yaml', () => {
  it('names the app, in this process where it runs this verb', async () => {
    given({
      'app.yaml': SPEC.replace('1.4.2', '${TAG}'),
      'cdk8s.yaml': 'app: npx eks-kit synth --per-resource --env TAG app.yaml\noutput: k8s\n',
    });
    const { code, stderr } = await folder.run(['synth'], { TAG: '1.0.0' });
    expect([code, stderr]).toEqual([0, '4 files written to k8s\n']);
  });

  it('may name a program of any language', async () => {
    const script = `require('fs').writeFileSync(process.env.CDK8S_OUTDIR + '/a.k8s.yaml', 'apiVersion: v1\\nkind: Namespace\\nmetadata:\\n  name: a\\n'); console.log('printed')`;
    given({ 'make.cjs': script, 'cdk8s.yaml': `app: '"${process.execPath}" make.cjs'\n` });
    const { code, stdout, stderr } = await folder.run(['synth', '--no-lint']);
    expect([code, stdout, stderr]).toEqual([0, '', 'printed\n1 file written to dist\n']);
    expect(folder.list('dist')).toEqual(['a.k8s.yaml', 'eks-kit/files.json']);
    folder.write({ 'make.cjs': 'process.exit(4)' });
    const failed = await folder.run(['synth']);
    expect([failed.code, failed.stderr]).toEqual([
      2,
      expect.stringMatching(/^eks-kit: the app `.*` failed with exit code 4\n$/),
    ]);
    expect(folder.list('dist')).toEqual(['a.k8s.yaml', 'eks-kit/files.json']);
  });
});

describe('under the cdk8s CLI', () => {
  it('writes where it is told and prints nothing', async () => {
    given({ 'app.yaml': SPEC });
    const outdir = join(folder.path, 'out');
    expect(await folder.run(['synth', 'app.yaml'], { CDK8S_OUTDIR: outdir })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(folder.list('out')).toEqual(OWN);
    const { code, stderr } = await folder.run(['synth'], { CDK8S_OUTDIR: outdir });
    expect([code, stderr]).toEqual([2, 'eks-kit: name the app in `app:` of cdk8s.yaml: eks-kit synth FILE\n']);
  });
});
