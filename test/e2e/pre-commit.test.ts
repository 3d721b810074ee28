import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GIT_ENV, project, Repository, type Scratch, scratch } from './repository.js';

const HAVE = spawnSync('pre-commit', ['--version']).status === 0;

/** Installing runs npm, the first time without a cache. */
const INSTALL_MS = 300_000;

const WRONG = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  color: blue
  color: green
`;

interface Package {
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const metadata = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Package;

describe('the package, as a hook that runs from a git clone', () => {
  it('has no script that npm would run on the way', () => {
    const run = [
      'preinstall',
      'install',
      'postinstall',
      'prepublish',
      'preprepare',
      'prepare',
      'postprepare',
      'prepack',
      'postpack',
      'build',
    ];
    expect(run.filter((name) => name in metadata.scripts)).toEqual([]);
    expect(readFileSync(join(project, '.gitignore'), 'utf8')).not.toMatch(/^\/?dist/m);
  });

  it('carries its programs', () => {
    const [packed] = JSON.parse(npm('pack', '--dry-run', '--json')) as { files: { path: string }[] }[];
    const names = packed?.files.map(({ path }) => path) ?? [];
    expect(names).toEqual(expect.arrayContaining(['dist/cli.cjs', 'dist/index.js', 'package.json']));
    expect(names.filter((name) => /^(?:src|test|bench|node_modules)\//.test(name))).toEqual([]);
    expect(metadata.bin).toEqual({ 'eks-kit': 'dist/cli.cjs' });
    expect(statSync(join(project, 'dist/cli.cjs')).mode & 0o111).toBe(0o111);
  });

  it('keeps the ids that users name', () => {
    const hooks = parse(readFileSync(join(project, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
    expect(hooks.map(({ id }) => id)).toEqual(['eks-kit', 'eks-kit-all']);
  });
});

// In CI a machine without pre-commit fails here; elsewhere the name of the skipped suite says what is missing.
describe.runIf(HAVE || process.env.CI)(`pre-commit${HAVE ? '' : ' (not installed here)'}`, () => {
  let temporary: Scratch;
  let hook: Repository;

  beforeAll(() => {
    temporary = scratch();
    hook = cloneOfProject(join(temporary.folder, 'hook'));
  });

  afterAll(() => temporary.remove());

  it('accepts the manifest', () => {
    expect(preCommit(project, 'validate-manifest', '.pre-commit-hooks.yaml').status).toBe(0);
  });

  it('stops a commit until what is wrong is mended', { timeout: INSTALL_MS }, () => {
    const user = userRepository('changed', 'eks-kit');
    user.write({ 'k8s/wrong.yaml': WRONG, 'package-lock.json': '{"a": 1, "a": 2}', 'notes.md': 'a' });
    const first = commit(user);
    expect(first.status).toBe(1);
    expect(first.output).toContain('eks-kit lint.............................................................Failed');
    expect(first.output).toContain('error[yaml-duplicate-key] key `color` is set twice in one mapping');
    expect(first.output).toContain(' --> k8s/wrong.yaml:7:3  ConfigMap settings');
    expect(first.output).not.toContain('package-lock');
    user.write({ 'k8s/wrong.yaml': WRONG.replace('  color: green\n', '') });
    const second = commit(user);
    expect(second.output).toContain('eks-kit lint.............................................................Passed');
    expect(second.status).toBe(0);
  });

  it('reports on what is committed only, unless told otherwise', { timeout: INSTALL_MS }, () => {
    const user = userRepository('old', 'eks-kit').write({
      'old.yaml': WRONG,
      'eks-kit.yaml': 'exclude: [generated/]\n',
    });
    user.git('add', '--all');
    user.git('commit', '--quiet', '--no-verify', '--message', 'old');
    user.write({ 'new.yaml': WRONG.replace('  color: green\n', ''), 'generated/wrong.yaml': WRONG });
    expect(commit(user)).toMatchObject({ status: 0 });

    const all = userRepository('all', 'eks-kit-all').write({ 'old.yaml': WRONG });
    all.git('add', '--all');
    all.git('commit', '--quiet', '--no-verify', '--message', 'old');
    all.write({ 'new.yaml': WRONG.replace('  color: green\n', '') });
    const run = commit(all);
    expect(run.status).toBe(1);
    expect(run.output).toContain(' --> old.yaml:7:3  ConfigMap settings');
  });

  function userRepository(name: string, id: string): Repository {
    const user = Repository.init(join(temporary.folder, name));
    const config = `repos:\n  - repo: ${hook.folder}\n    rev: v0.0.1\n    hooks:\n      - id: ${id}\n`;
    user.write({ '.pre-commit-config.yaml': config });
    expect(preCommit(user.folder, 'install').status).toBe(0);
    return user;
  }

  function commit(user: Repository): { readonly status: number | null; readonly output: string } {
    user.git('add', '--all');
    return spawn('git', ['-C', user.folder, 'commit', '--message', 'change'], user.folder);
  }

  function preCommit(cwd: string, ...args: string[]): ReturnType<typeof spawn> {
    return spawn('pre-commit', args, cwd);
  }

  function spawn(
    program: string,
    args: readonly string[],
    cwd: string,
  ): { readonly status: number | null; readonly output: string } {
    // The user's own npm: its registry and its cache; the hook's environments are ours.
    const env = { ...process.env, ...GIT_ENV, PRE_COMMIT_HOME: join(temporary.folder, 'store') };
    const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }
});

/** A repository of the files as they are, committed or not. */
function cloneOfProject(folder: string): Repository {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
  });
  const clone = Repository.init(folder);
  for (const name of list.split('\0').filter(isThere)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(project, name), join(folder, name));
  }
  clone.commit('the project');
  clone.git('tag', 'v0.0.1');
  return clone;
}

function isThere(name: string): boolean {
  return name !== '' && statSync(join(project, name), { throwIfNoEntry: false })?.isFile() === true;
}

function npm(...args: string[]): string {
  return execFileSync('npm', args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
