import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../src/cli/init-templates.js';
import { project, type Scratch, scratch } from './repository.js';

/** Two apps of a template, each by two programs, and a type check. */
const TEMPLATE_MS = 60_000;

const bin = join(project, 'dist/cli.cjs');
const cdk8s = join(project, 'node_modules/cdk8s-cli/bin/cdk8s');
/** What the package.json of a template asks for, which npm would install. */
const PACKAGES = ['cdk8s', 'cdk8s-plus-28', 'constructs', 'typescript', '@types/node', 'undici-types'];

describe.each(TEMPLATES.filter(({ languages }) => languages.length > 0).map(({ name }) => name))(
  'template %s',
  (name) => {
    let temporary: Scratch;

    beforeAll(() => {
      temporary = scratch();
      for (const language of ['yaml', 'typescript']) {
        const flags = ['--language', language, '--name', 'shop', '--region', 'eu-central-1'];
        expect(run([bin, 'init', name, language, ...flags], temporary.folder)).toMatchObject({ status: 0, stderr: '' });
        install(folder(language));
      }
    });

    afterAll(() => temporary.remove());

    it('makes the same of YAML and TypeScript, by eks-kit and by cdk8s, without findings', {
      timeout: TEMPLATE_MS,
    }, () => {
      for (const language of ['yaml', 'typescript']) {
        const cwd = folder(language);
        expect(run([bin, 'synth', '--strict'], cwd)).toMatchObject({ status: 0 });
        expect(run([cdk8s, 'synth', '--check-upgrade=false', '--output', 'by-cdk8s'], cwd)).toMatchObject({
          status: 0,
          stderr: '',
        });
        expect(filesOf(join(cwd, 'by-cdk8s'))).toEqual(filesOf(join(cwd, 'dist')));
        const lint = run([bin, 'lint', '--preset', 'strict', '--complete', 'dist'], cwd);
        expect(lint.stdout).toMatch(/^✔ \d files?, no findings/);
      }
      const files = filesOf(join(folder('yaml'), 'dist'));
      expect(Object.keys(files)).toContain('shop.k8s.yaml');
      expect(filesOf(join(folder('typescript'), 'dist'))).toEqual(files);
    });

    it('lints in cdk8s as well, where its cdk8s.yaml is told so', { timeout: TEMPLATE_MS }, () => {
      const config = join(folder('typescript'), 'cdk8s.yaml');
      const text = readFileSync(config, 'utf8');
      writeFileSync(config, text.replace(/^# (?=validations:| )/gm, ''));
      const made = run([cdk8s, 'synth', '--check-upgrade=false', '--output', 'validated'], folder('typescript'));
      expect(made).toMatchObject({ status: 0, stderr: '' });
      expect(made.stdout).toContain('Validations ended succesfully');
      expect(made.stdout).not.toContain('occurrences');
    });

    it('has TypeScript without type errors', { timeout: TEMPLATE_MS }, () => {
      const tsc = join(project, 'node_modules/typescript/bin/tsc');
      expect(run([tsc, '--project', '.'], folder('typescript'))).toMatchObject({ status: 0, stdout: '' });
    });

    it('asks for packages in versions that are there', () => {
      const { devDependencies } = JSON.parse(
        readFileSync(join(folder('typescript'), 'package.json'), 'utf8'),
      ) as Manifest;
      const own = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest & {
        readonly version: string;
      };
      for (const [dependency, range] of Object.entries(devDependencies)) {
        const version = dependency === 'eks-kit' ? own.version : own.devDependencies[dependency];
        expect([dependency, range]).toEqual([
          dependency,
          expect.stringMatching(new RegExp(`^\\^${version?.split('.')[0]}\\.`)),
        ]);
      }
    });

    function folder(language: string): string {
      return join(temporary.folder, language);
    }
  },
);

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** As npm would, of the working tree. */
function install(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync(project, join(modules, 'eks-kit'), 'dir');
  symlinkSync(bin, join(modules, '.bin/eks-kit'));
  for (const name of PACKAGES) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(project, 'node_modules', name), join(modules, name), 'dir');
  }
}

function filesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

function run(
  args: readonly string[],
  cwd: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = {
    PATH: path,
    HOME: cwd,
    LANG: 'C.UTF-8',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  return spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
}
