import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project, type Scratch, scratch } from './repository.js';

const ACCEPT_MS = 30_000;

/** A judge that says the same of every object. */
const JUDGE = `const [verdict, path] = process.argv.slice(2);
const kinds = require('node:fs').readFileSync(path, 'utf8').match(/^kind: .*$/gm);
for (const line of kinds) console.log(JSON.stringify({ kind: line.slice(6), name: 'x', verdict, message: verdict === 'rejected' ? 'I do not like it' : '' }));
`;

describe('scripts/accept.mjs', () => {
  let temporary: Scratch;
  let judge: string;

  beforeAll(() => {
    temporary = scratch();
    judge = join(temporary.folder, 'judge.cjs');
    writeFileSync(judge, JUDGE);
  });

  afterAll(() => temporary.remove());

  it('is content where every program is', { timeout: ACCEPT_MS }, () => {
    const { status, stdout } = accept('--only', 'cron-task/yaml', '--kube', `node ${judge} accepted`);
    expect(stdout).toBe('                objects  findings  kube\ncron-task/yaml  3        0         3\n');
    expect(status).toBe(0);
  });

  it('tells what a program rejects, and fails', { timeout: ACCEPT_MS }, () => {
    const { status, stdout } = accept('--only', 'cron-task/yaml', '--kube', `node ${judge} rejected`);
    expect(stdout).toContain('cron-task/yaml  3        0         3 of 3 rejected\n');
    expect(stdout).toContain('cron-task/yaml: kube on CronJob/x: I do not like it\n');
    expect(status).toBe(1);
  });

  it('fails where nothing is judged', () => {
    expect(accept('--only', 'no such template').status).toBe(1);
  });
});

function accept(...args: string[]): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(process.execPath, [join(project, 'scripts/accept.mjs'), ...args], { encoding: 'utf8' });
}
