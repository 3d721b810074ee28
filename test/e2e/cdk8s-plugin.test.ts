import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Validation } from 'cdk8s-cli/plugins';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EksKitValidation } from '../../src/plugin/validation.js';
import { project, Repository, type Scratch, scratch } from './repository.js';

/** Starting cdk8s, its app and the plugin. */
const SYNTH_MS = 30_000;

const APP = `const { App, Chart, ApiObject } = require('cdk8s');
const app = new App();
const chart = new Chart(app, 'shop', { namespace: 'shop', disableResourceNameHashes: true });
new ApiObject(chart, 'web', {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web' },
  spec: { selector: { 'app.kubernetes.io/name': 'web' }, ports: [{ port: 80 }] },
});
new ApiObject(chart, 'budget', {
  apiVersion: 'policy/VERSION',
  kind: 'PodDisruptionBudget',
  metadata: { name: 'web' },
  spec: { maxUnavailable: 1, selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } } },
});
new ApiObject(chart, 'settings', {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings' },
  data: { color: 'blue' },
});
app.synth();
`;
const WRONG = APP.replace('VERSION', 'v1beta1');
const RIGHT = APP.replace('VERSION', 'v1');

interface Metadata {
  readonly main: string;
  readonly exports: { readonly '.': { readonly default: string } };
}

interface Setting {
  readonly package?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

function cdk8sYaml({ package: name = './node_modules/eks-kit', properties }: Setting = {}): string {
  const validation = { package: name, class: 'EksKitValidation', version: '0.1.0', ...(properties && { properties }) };
  return JSON.stringify({ language: 'typescript', app: 'node main.cjs', output: 'dist', validations: [validation] });
}

/** What a user of the plugin types, and that any class which fits cdk8s' contract fits ours. */
const plugin: Validation = new EksKitValidation({ failOn: 'warning', kubernetesVersion: '1.34' });

describe('the cdk8s validation plugin', () => {
  let temporary: Scratch;

  beforeAll(() => {
    temporary = scratch();
  });

  afterAll(() => temporary.remove());

  it('has a place in the package that cdk8s finds, where nobody else looks', () => {
    expect(plugin).toHaveProperty('validate');
    const metadata = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Metadata;
    expect(metadata.main).toBe('./dist/cdk8s-plugin.cjs');
    expect(metadata.exports['.'].default).toBe('./dist/index.js');
    expect(readFileSync(join(project, 'dist/index.js'), 'utf8')).not.toContain('EksKitValidation');
  });

  it.each(['./node_modules/eks-kit', './node_modules/eks-kit/dist/cdk8s-plugin.cjs'])(
    'stops `cdk8s synth` until what is wrong is mended: %s',
    { timeout: SYNTH_MS },
    (name) => {
      const app = appOf(`mended${name.length}`, WRONG, { package: name });
      const first = synth(app, '--validation-reports-output-file', 'report.json');
      expect([first.status, first.stderr]).toEqual([2, 'Validation failed. See above reports for details\n']);
      expect(first.stdout).toContain('api-removed (1 occurrences)');
      expect(first.stdout).toContain(
        [
          '    - Construct Path: shop/budget',
          '    - Manifest Path: dist/shop.k8s.yaml',
          '    - Resource Name: PodDisruptionBudget/shop/web',
          '    - Locations:',
          '      > apiVersion (line: 12:13) error: ',
        ].join('\n'),
      );
      expect(locationOf(app, 12, 13)).toMatch(/^policy\/v1beta1$/);
      expect(JSON.parse(readFileSync(join(app.folder, 'report.json'), 'utf8'))).toMatchObject({
        reports: [{ violations: [{ ruleName: 'api-removed' }], summary: { status: 'failure', version: '0.1.0' } }],
      });

      app.write({ 'main.cjs': RIGHT });
      const second = synth(app);
      expect([second.status, second.stderr]).toEqual([0, '']);
      expect(second.stdout).toContain('Validations ended succesfully');
      expect(second.stdout).not.toContain('occurrences');
    },
  );

  it('leads to constructs by kind, namespace and name where the app has a source map', { timeout: SYNTH_MS }, () => {
    const twice = WRONG.replace("'v1',\n  kind: 'Service'", "'batch/v1beta1',\n  kind: 'CronJob'")
      .replace("{ App, Chart, ApiObject } = require('cdk8s')", "{ ApiObject } = require('cdk8s')")
      .replace('new App()', 'new EksApp()')
      .replace('new Chart', 'new EksChart');
    const imports = "const { EksApp, EksChart } = require('eks-kit/synth');\n";
    const { status, stdout } = synth(appOf('mapped', imports + twice));
    expect(status).toBe(2);
    const paths = [...stdout.matchAll(/Construct Path: (.*)\n.*\n.*Resource Name: (.*)/g)].map(([, ...found]) => found);
    expect(paths.sort()).toEqual([
      ['shop/budget', 'PodDisruptionBudget/shop/web'],
      ['shop/web', 'CronJob/shop/web'],
    ]);
  });

  it('works from the folder where cdk8s installs plugins by name', { timeout: SYNTH_MS }, () => {
    const app = appOf('named', WRONG, { package: 'eks-kit' });
    const plugins = join(app.folder, 'plugins');
    mkdirSync(join(plugins, 'eks-kit/0.1.0/node_modules'), { recursive: true });
    symlinkSync(project, join(plugins, 'eks-kit/0.1.0/node_modules/eks-kit'), 'dir');
    const { status, stdout } = synth(app, '--plugins-dir', plugins);
    expect(status).toBe(2);
    expect(stdout).toContain('Validation Report (eks-kit@0.1.0)');
  });

  it('validates what goes to standard output', { timeout: SYNTH_MS }, () => {
    const { status, stdout } = synth(appOf('stdout', WRONG), '--stdout', '--output', '');
    expect(status).toBe(2);
    expect(stdout).toContain('    - Construct Path: shop/budget\n    - Manifest Path: STDOUT\n');
  });

  it('takes severity, rules and version from its properties, the rest from the config', { timeout: SYNTH_MS }, () => {
    const app = appOf('properties', WRONG, { properties: { kubernetesVersion: '1.24' } });
    expect(synth(app)).toMatchObject({ status: 0 });
    app.write({ 'cdk8s.yaml': cdk8sYaml(), 'eks-kit.yaml': 'rules: { api-removed: off }\nexclude: [dist/]\n' });
    expect(synth(app)).toMatchObject({ status: 0 });
    app.write({ 'other.yaml': 'rules: { api-removed: info }\n' });
    app.write({ 'cdk8s.yaml': cdk8sYaml({ properties: { config: 'other.yaml' } }) });
    const advised = synth(app);
    expect(advised.status).toBe(0);
    expect(advised.stdout).toContain('apiVersion (line: 12:13) info: ');
    app.write({ 'cdk8s.yaml': cdk8sYaml({ properties: { config: 'other.yaml', failOn: 'info' } }) });
    expect(synth(app)).toMatchObject({ status: 2 });
  });

  it.each([
    [
      { failon: 'error' },
      'no property `failon`; did you mean `failOn`?; there are preset, config, failOn, kubernetesVersion',
    ],
    [{ failOn: 'eror' }, '`failOn` takes error, warning, info, never, not `eror`; did you mean `error`?'],
    [{ kubernetesVersion: 1.3 }, '`kubernetesVersion` takes a string: quote 1.3'],
    [{ config: 'none.yaml' }, 'no such config: none.yaml'],
  ])('refuses %j', { timeout: SYNTH_MS }, (properties, message) => {
    const { status, stderr } = synth(appOf(`refused-${message.length}`, RIGHT, { properties }));
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  function appOf(name: string, main: string, setting?: Setting): Repository {
    const app = Repository.init(join(temporary.folder, name));
    app.write({ 'main.cjs': main, 'cdk8s.yaml': cdk8sYaml(setting) });
    mkdirSync(join(app.folder, 'node_modules'));
    symlinkSync(project, join(app.folder, 'node_modules/eks-kit'), 'dir');
    for (const dependency of ['cdk8s', 'constructs']) {
      symlinkSync(join(project, 'node_modules', dependency), join(app.folder, 'node_modules', dependency), 'dir');
    }
    return app;
  }

  function locationOf(app: Repository, line: number, column: number): string {
    const lines = readFileSync(join(app.folder, 'dist/shop.k8s.yaml'), 'utf8').split('\n');
    return (lines[line - 1] ?? '').slice(column - 1);
  }

  function synth(app: Repository, ...args: string[]): ReturnType<typeof run> {
    return run(
      [join(project, 'node_modules/cdk8s-cli/bin/cdk8s'), 'synth', '--check-upgrade=false', ...args],
      app.folder,
    );
  }
});

function run(
  args: readonly string[],
  cwd: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const env = { PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8' };
  return spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
}
