import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Io } from '../src/cli/io.js';
import { main } from '../src/cli/main.js';

/**
 * Folders of files that are linted together, each with the whole list of what must be found, and no more: a line a finding,
 * `file:line:column severity rule`, and the notes. UPDATE=1 writes the lists anew, to be read before they are committed.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'test/projects');

async function lint(cwd: string, args: readonly string[]): Promise<string> {
  let stdout = '';
  const stream = {
    write: (text: string) => {
      stdout += text;
    },
    isTTY: false,
    columns: undefined,
  };
  const io: Io = { stdin: () => '', stdout: stream, stderr: stream, env: {}, cwd, now: () => new Date('2026-11-21') };
  await main(['lint', '--format', 'json', ...args], io);
  const { findings, notes, internalErrors } = JSON.parse(stdout);
  expect(internalErrors).toEqual([]);
  const lines = findings.map(
    (finding: { file: string; range: { start: { line: number; column: number } }; severity: string; rule: string }) =>
      `${finding.file}:${finding.range.start.line}:${finding.range.start.column} ${finding.severity} ${finding.rule}`,
  );
  return [...lines, ...notes.map((note: { message: string }) => `note: ${note.message}`), ''].join('\n');
}

function compare(actual: string, path: string): void {
  if (process.env.UPDATE) writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe('projects', () => {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(names.map(({ name }) => name))('%s', async (name) => {
    compare(await lint(join(folder, name), ['.']), join(folder, `${name}.expected.txt`));
  });
});

describe('bundled examples', () => {
  it('broken', async () => {
    compare(await lint(join(root, 'examples/broken'), ['.']), join(folder, 'examples-broken.expected.txt'));
  });

  it('fixed has no findings under strict, even as all there is', async () => {
    expect(await lint(join(root, 'examples/fixed'), ['--preset', 'strict', '--complete', '.'])).toBe('');
  });
});
