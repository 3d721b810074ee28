import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputArguments } from '../../src/action/inputs.js';
import { project, Repository, type Scratch, scratch } from './repository.js';
import { runStep, type StepRun } from './runner.js';

const CLUSTER = `apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: { name: shop, region: eu-west-1, version: "1.34" }
`;

function budget(name: string, apiVersion = 'policy/v1beta1'): string {
  return `apiVersion: ${apiVersion}
kind: PodDisruptionBudget
metadata:
  name: ${name}
spec:
  maxUnavailable: 1
  selector:
    matchLabels: { app: ${name} }
`;
}

/** Every line of it wants to be a command of the runner's. */
const HOSTILE = `apiVersion: v1
kind: ConfigMap
metadata:
  name: "x ##[add-matcher]evil.json"
data:
  ::set-output name=errors::0: a # ##[add-matcher]evil.json
  ::set-output name=errors::0: b # ::stop-commands::x
`;

const ORDERS = 'マニフェスト/注文.yaml';
const ODD = '50%,off: a.yaml';
const ODD_ESCAPED = '50%25%2Coff%3A a.yaml';

let program: string;
let temporary: Scratch;
let origin: Repository;
let commits: { readonly old: string; readonly base: string; readonly head: string; readonly merge: string };
let workspaces: Scratch;
let workspace: string;

beforeAll(() => {
  temporary = scratch();
  execFileSync(process.execPath, ['scripts/bundle.mjs', '--program', 'action', '--target', temporary.folder], {
    cwd: project,
  });
  program = join(temporary.folder, 'action.cjs');
  origin = Repository.init(join(temporary.folder, 'origin'));
  commits = pullRequest(origin);
});

afterAll(() => temporary.remove());

beforeEach(() => {
  workspaces = scratch();
  workspace = join(workspaces.folder, 'workspace');
});

afterEach(() => workspaces.remove());

/** A branch off an old base, the base moved on since, and the merge that GitHub makes of both. */
function pullRequest(repository: Repository): typeof commits {
  const old = repository
    .write({ 'cluster.yaml': CLUSTER, 'legacy.yaml': budget('legacy'), 'gone.yaml': budget('gone') })
    .commit('old base');
  repository.git('checkout', '--quiet', '-b', 'feature');
  repository.git('rm', '--quiet', 'gone.yaml');
  const head = repository
    .write({
      [ORDERS]: budget('orders'),
      [ODD]: budget('odd'),
      'hostile.yaml': HOSTILE,
      'fine.yaml': budget('fine', 'policy/v1'),
    })
    .commit('change');
  repository.git('checkout', '--quiet', 'main');
  const base = repository.write({ 'moved.yaml': budget('moved') }).commit('base moved on');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
  const merge = repository.git('rev-parse', 'HEAD');
  repository.git('update-ref', 'refs/pull/1/merge', merge);
  repository.git('reset', '--quiet', '--hard', base);
  return { old, base, head, merge };
}

/** As actions/checkout: one commit, no history. */
function checkout(ref: string, depth = 1): Repository {
  const clone = Repository.init(workspace);
  clone.git('remote', 'add', 'origin', `file://${origin.folder}`);
  const shallow = depth > 0 ? [`--depth=${depth}`] : [];
  clone.git('fetch', '--quiet', '--no-tags', ...shallow, 'origin', `+${ref}:refs/remotes/checked-out`);
  clone.git('checkout', '--quiet', '--force', 'refs/remotes/checked-out');
  return clone;
}

function pull(inputs: Readonly<Record<string, string>> = {}): StepRun {
  const payload = { pull_request: { head: { sha: commits.head }, base: { sha: commits.old } } };
  return runStep(program, workspace, { name: 'pull_request', payload }, { preset: 'validity', ...inputs });
}

function removed(file: string, name: string): string {
  const place = `file=${file},line=1,endLine=1,col=13,endColumn=26`;
  return [
    `::error ${place},title=api-removed%3A Use API versions that the cluster still serves::${GONE}`,
    `PodDisruptionBudget ${name} › apiVersion`,
    'Move the manifest to the API version that the message names; `kubectl convert` rewrites the fields that changed.',
  ].join('%0A');
}

/** Of a cluster whose version is known; where it is not, the message goes on to say so. */
const GONE =
  'Kubernetes 1.25 stopped serving PodDisruptionBudget as `policy/v1beta1`; use `policy/v1`; an empty selector selects every pod of the namespace there, and none here';

/** The files that annotations stand in. */
function annotated(run: StepRun): string[] {
  const files = run.commands.map((line) => /file=([^,]+)/.exec(line)?.[1]);
  return [...new Set(files.filter((file) => file !== undefined))].sort();
}

const CHANGED = [ODD_ESCAPED, 'hostile.yaml', ORDERS];
const ALL = [ODD_ESCAPED, 'hostile.yaml', 'legacy.yaml', 'moved.yaml', ORDERS];

describe('a pull request on a shallow clone', () => {
  it('annotates what it changes, in the light of what it does not', () => {
    const clone = checkout('refs/pull/1/merge');
    expect(() => clone.git('rev-parse', '--verify', '--quiet', 'HEAD^1')).toThrow();
    const run = pull();
    expect(run.commands).toEqual([
      removed(ODD_ESCAPED, 'odd'),
      '::error file=hostile.yaml,line=4,endLine=4,col=9,endColumn=36,title=name-invalid%3A Give every object a name that its kind takes::`x ## [add-matcher]evil.json` is no name for a ConfigMap: it takes lower-case letters, digits, `-` and `.`, at most 253, with a letter or digit at both ends and beside every dot%0AConfigMap x ## [add-matcher]evil.json › metadata.name%0AChange the name, and with it what refers to the object; a new name means a new object.',
      '::error file=hostile.yaml,line=7,endLine=7,col=3,endColumn=29,title=configmap-data-invalid%3A Give the data of a ConfigMap keys that can be files%2C and at most 1 MiB::`::set-output name=errors::0` is no key: it takes letters, digits, `-`, `_` and `.`, at most 253, not starting with `..` and not `.`%0AConfigMap x ## [add-matcher]evil.json › data["::set-output name=errors::0"]%0AKeys take letters, digits, `-`, `_` and `.`; a path is said by the volume that mounts the key.',
      '::error file=hostile.yaml,line=7,endLine=7,col=3,endColumn=29,title=yaml-duplicate-key%3A Set a key once in a mapping::key `::set-output name=errors::0` is set twice in one mapping; kubectl keeps the last one and drops the first without a word%0AConfigMap x ## [add-matcher]evil.json%0ARemove or merge one of the two.',
      removed(ORDERS, 'orders'),
    ]);
    expect(run.stderr).toBe('');
    expect(run.outputs).toEqual({ findings: '5', errors: '5', warnings: '0', 'exit-code': '1' });
    expect(run.code).toBe(1);
  });

  it('tells the same to people, in the log and on the page of the run', () => {
    checkout('refs/pull/1/merge');
    const { stdout, summary } = pull();
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^::stop-commands::eks-kit-[0-9a-f]{32}$/);
    expect(lines).toContain(' --> マニフェスト/注文.yaml:1:13  PodDisruptionBudget orders › apiVersion');
    expect(lines).toContain('  6 │   ::set-output name=errors::0: a # ##[add-matcher]evil.json');
    const gone = GONE.replace(/`(.+?)`/g, '<code>$1</code>').replaceAll(';', '&#59;');
    expect(summary).toBe(`### eks-kit: 5 errors in 4 files

| | rule | place | |
|---|---|---|---|
| error | api-removed | 50&#37;,off&#58; a.yaml&#58;1 | ${gone} |
| error | name-invalid | hostile.yaml&#58;4 | <code>x &#35;&#35;&#91;add-matcher&#93;evil.json</code> is no name for a ConfigMap&#58; it takes lower-case letters, digits, <code>-</code> and <code>.</code>, at most 253, with a letter or digit at both ends and beside every dot |
| error | configmap-data-invalid | hostile.yaml&#58;7 | <code>&#58;&#58;set-output name&#61;errors&#58;&#58;0</code> is no key&#58; it takes letters, digits, <code>-</code>, <code>&#95;</code> and <code>.</code>, at most 253, not starting with <code>..</code> and not <code>.</code> |
| error | yaml-duplicate-key | hostile.yaml&#58;7 | key <code>&#58;&#58;set-output name&#61;errors&#58;&#58;0</code> is set twice in one mapping&#59; kubectl keeps the last one and drops the first without a word |
| error | api-removed | マニフェスト/注文.yaml&#58;1 | ${gone} |
`);
  });

  it('lints everything where the base cannot be fetched, and says so', () => {
    checkout('refs/pull/1/merge').git('remote', 'set-url', 'origin', 'file:///nowhere');
    const run = pull();
    expect(run.commands[0]).toBe(
      `::notice title=eks-kit::All files are linted, not only the changed ones: commit ${commits.base} cannot be fetched from origin`,
    );
    expect(annotated(run)).toEqual(ALL);
    expect(run.code).toBe(1);
  });

  it('fails there where only changes are asked for', () => {
    checkout('refs/pull/1/merge').git('remote', 'set-url', 'origin', 'file:///nowhere');
    const run = pull({ 'changed-only': 'true' });
    const message = `\`changed-only\` is true, but commit ${commits.base} cannot be fetched from origin`;
    expect(run.stdout).toBe(`::error title=eks-kit::${message}\n`);
    expect(run.outputs).toEqual({ 'exit-code': '2' });
    expect(run.code).toBe(2);
  });

  it('passes where it changes nothing that is wrong', () => {
    checkout('refs/pull/1/merge');
    const run = pull({ paths: 'fine.yaml\nlegacy.yaml' });
    expect(run.commands).toEqual([]);
    expect(run.outputs).toEqual({ findings: '0', errors: '0', warnings: '0', 'exit-code': '0' });
    expect(run.summary).toBe('### eks-kit: no findings in 1 file\n');
    expect(run.code).toBe(0);
  });
});

describe('what has changed', () => {
  it('leaves a full clone whole', () => {
    const clone = checkout('refs/pull/1/merge', 0);
    expect(annotated(pull())).toEqual(CHANGED);
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
    expect(clone.git('rev-list', '--count', 'HEAD')).toBe('4');
  });

  it('is not guessed from a commit that is no merge of the pull request', () => {
    checkout('feature');
    const run = pull();
    expect(run.commands[0]).toContain('the commit checked out is not the merge of this pull request');
    expect(annotated(run)).toEqual([ODD_ESCAPED, 'hostile.yaml', 'legacy.yaml', ORDERS]);
  });

  it('is not that of an earlier pull request, whose merge is the tip of the base branch', () => {
    checkout('refs/pull/1/merge');
    const event = { name: 'pull_request_target', payload: { pull_request: { head: { sha: commits.old } } } };
    const run = runStep(program, workspace, event, { preset: 'validity' });
    expect(run.commands[0]).toContain('the commit checked out is not the merge of this pull request');
    expect(annotated(run)).toEqual(ALL);
  });

  it('is what a push adds to the commit before it', () => {
    checkout('main');
    const run = runStep(program, workspace, { name: 'push', payload: { before: commits.old } }, { preset: 'validity' });
    expect(run.commands).toEqual([removed('moved.yaml', 'moved')]);
  });

  it('is everything on a new branch', () => {
    checkout('main');
    const event = { name: 'push', payload: { before: '0'.repeat(40) } };
    const run = runStep(program, workspace, event, { preset: 'validity' });
    expect(run.commands[0]).toContain('the branch is new');
    expect(annotated(run)).toEqual(['gone.yaml', 'legacy.yaml', 'moved.yaml']);
  });

  it('is what a merge queue puts on its base', () => {
    checkout('refs/pull/1/merge');
    const event = { name: 'merge_group', payload: { merge_group: { base_sha: commits.base } } };
    expect(annotated(runStep(program, workspace, event, { preset: 'validity' }))).toEqual(CHANGED);
  });

  it('does not matter to a schedule, nor where it is not asked for', () => {
    checkout('refs/pull/1/merge');
    const run = runStep(program, workspace, { name: 'schedule', payload: {} }, { preset: 'validity' });
    expect(run.stdout).not.toContain('::notice');
    expect(annotated(run)).toEqual(ALL);
    expect(annotated(pull({ 'changed-only': 'false' }))).toEqual(ALL);
  });
});

describe('inputs', () => {
  it('are those of action.yml, with its defaults', () => {
    const { inputs } = parse(readFileSync(join(project, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { default?: string }>;
    };
    const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']);
    checkout('refs/pull/1/merge');
    const run = pull({ ...Object.fromEntries(defaults), preset: 'validity' });
    expect(annotated(run)).toEqual(CHANGED);
  });

  it.each(['fail-on', 'fail_on'])('come as %s', (name) => {
    checkout('refs/pull/1/merge');
    const run = pull({ [name]: 'never' });
    expect(run.commands).toHaveLength(5);
    expect(run.outputs['exit-code']).toBe('0');
    expect(run.code).toBe(0);
  });

  it('set the cluster, the config, the rules and how much is known', () => {
    checkout('refs/pull/1/merge');
    expect(pull({ 'kubernetes-version': '1.24' }).outputs).toMatchObject({ errors: '3' });
    expect(inputArguments({ INPUT_COMPLETE: 'true' }).has('complete')).toBe(true);
    expect(inputArguments({ INPUT_COMPLETE: 'false' }).has('complete')).toBe(false);
    writeFileSync(join(workspace, 'ci.yaml'), 'rules: { yaml-duplicate-key: off }\n');
    expect(pull({ config: 'ci.yaml' }).outputs).toMatchObject({ errors: '4' });
  });

  it.each([
    ['fail-on', 'eror', '`fail-on` takes error, warning, info, never, not `eror`; did you mean `error`?'],
    ['complete', 'yes', '`complete` takes true or false, not `yes`'],
    ['changed-only', 'maybe', '`changed-only` takes auto, true, false, not `maybe`'],
    ['kubernetes-version', 'new', '`kubernetes-version` takes a minor version such as 1.34, not `new`'],
    ['config', 'none.yaml', 'no such config: none.yaml'],
    ['paths', '-', '`paths` takes files, folders and globs; an action has no standard input'],
  ])('are refused: %s %s', (name, value, message) => {
    checkout('refs/pull/1/merge');
    const run = pull({ [name]: value });
    expect(run.stdout).toBe(`::error title=eks-kit::${message}\n`);
    expect(run.code).toBe(2);
  });

  it('name what is not there', () => {
    checkout('refs/pull/1/merge');
    const run = pull({ paths: 'nowhere\nfine.yaml' });
    expect(run.commands).toEqual(['::error title=eks-kit::no such file or folder: nowhere']);
    expect(run.code).toBe(2);
  });
});

it('works without git, and without a runner', () => {
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'budget.yaml'), budget('web'));
  const run = pull();
  expect(run.commands[0]).toContain('the workspace is no git repository');
  expect(annotated(run)).toEqual(['budget.yaml']);
  const bare = spawnSync(process.execPath, [program], {
    cwd: workspace,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  expect(bare.stderr).toBe('');
  expect(bare.status).toBe(1);
});
