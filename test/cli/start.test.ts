import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'eks-kit-home-'));
});

afterEach(() => {
  chmodSync(home, 0o700);
  rmSync(home, { recursive: true });
});

function version(env: Readonly<Record<string, string>> = {}): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, '--version'], {
    encoding: 'utf8',
    env: { XDG_CACHE_HOME: home, ...env },
  });
  return `${stdout}${stderr}${status}`;
}

const cached = (): string[] => (existsSync(join(home, 'eks-kit')) ? readdirSync(join(home, 'eks-kit')) : []);
const PLAIN = /^\d+\.\d+\.\d+\n0$/;

describe('compiled code', () => {
  it('is kept for the next start, for the user alone', () => {
    expect(version()).toMatch(PLAIN);
    const [file = '', ...more] = cached();
    expect(more).toEqual([]);
    expect(file).toContain(process.version);
    expect(statSync(join(home, 'eks-kit', file)).mode & 0o077).toBe(0);
    const before = statSync(join(home, 'eks-kit', file)).mtimeMs;
    expect(version()).toMatch(PLAIN);
    expect(statSync(join(home, 'eks-kit', file)).mtimeMs).toBe(before);
  });

  it('is made anew where it is damaged', () => {
    version();
    const file = join(home, 'eks-kit', cached()[0] ?? '');
    writeFileSync(file, 'damaged');
    expect(version()).toMatch(PLAIN);
    expect(readFileSync(file).length).toBeGreaterThan(10_000);
  });

  it('of programs that are gone is removed', () => {
    mkdirSync(join(home, 'eks-kit'));
    const old = join(home, 'eks-kit/v1.v8');
    writeFileSync(old, '');
    utimesSync(old, 0, 0);
    version();
    expect(cached()).toHaveLength(1);
  });

  it('is not kept when that is not wanted', () => {
    expect(version({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatch(PLAIN);
    expect(cached()).toEqual([]);
  });

  it('is no matter where there is no place for it', () => {
    writeFileSync(join(home, 'eks-kit'), 'a file in the way');
    expect(version()).toMatch(PLAIN);
    expect(version({ XDG_CACHE_HOME: '' })).toMatch(PLAIN);
  });
});

describe('a verb that is a file of its own', () => {
  it('tells mistakes of the user as such', () => {
    const { stderr, status } = spawnSync(process.execPath, [bin, 'explain', 'bear-pod'], {
      encoding: 'utf8',
      env: { XDG_CACHE_HOME: home },
    });
    expect([status, stderr]).toEqual([2, 'eks-kit: no rule `bear-pod`; did you mean `bare-pod`?\n']);
  });
});
