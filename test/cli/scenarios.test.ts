import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

/**
 * A scenario is one text: files, a command, and what must come of it. Sections open with `=== word rest`:
 * `file PATH`, `stdin`, `env NAME=VALUE`, `tty WIDTH`, `run eks-kit ...`, then `exit N`, `stdout`, `stderr`. Output is compared to the letter;
 * a line `...` stands for any lines.
 * UPDATE=1 writes the sections `stdout` and `stderr` anew, to be read before they are committed.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const scenarios = readdirSync(folder).filter((name) => name.endsWith('.scenario'));

interface Section {
  readonly word: string;
  readonly rest: string;
  readonly text: string;
}

interface Output {
  code: number;
  stdout: string;
  stderr: string;
}

let cwd: string;

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'eks-kit-scenario-')));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function sectionsOf(text: string): Section[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [word = '', ...rest] = head.split(' ');
      return { word, rest: rest.join(' '), text: lines.join('\n') };
    });
}

async function runScenario(sections: readonly Section[]): Promise<string[]> {
  const actual: string[] = [];
  const state = { stdin: '', env: {} as Record<string, string>, width: undefined as number | undefined };
  let output: Output = { code: -1, stdout: '', stderr: '' };
  for (const section of sections) {
    const { word, rest, text } = section;
    if (word === 'file') writeFile(rest, text);
    else if (word === 'stdin') state.stdin = text;
    else if (word === 'env') state.env[rest.split('=')[0] ?? ''] = rest.slice(rest.indexOf('=') + 1);
    else if (word === 'tty') state.width = Number(rest);
    else if (word === 'run') output = await runCommand(rest, state);
    actual.push(shown(section, output));
  }
  return actual;
}

function shown({ word, rest, text }: Section, output: Output): string {
  const head = `=== ${word}${rest === '' ? '' : ` ${rest}`}\n`;
  if (word === 'exit') return `=== exit ${output.code}\n${text}`;
  if (word !== 'stdout' && word !== 'stderr') return head + text;
  const got = output[word].replaceAll(cwd, 'CWD');
  return head + (process.env.UPDATE ? got : matches(text, got) ? text : got);
}

function matches(expected: string, actual: string): boolean {
  const pattern = expected
    .split(/^\.\.\.\n/m)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(?:.*\n)*?');
  return new RegExp(`^${pattern}$`).test(actual);
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

async function runCommand(
  command: string,
  state: { stdin: string; env: Record<string, string>; width: number | undefined },
): Promise<Output> {
  const output: Output = { code: -1, stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      output[name] += text;
    },
    isTTY: state.width !== undefined,
    columns: state.width,
  });
  const io: Io = {
    stdin: () => state.stdin,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: { LANG: 'C.UTF-8', ...state.env },
    cwd,
    now: () => new Date('2026-11-21T12:00:00Z'),
  };
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '').slice(1);
  output.code = await main(words, io);
  return output;
}

describe('the command line', () => {
  it.each(scenarios)('%s', async (name) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const actual = text.slice(0, text.indexOf('=== ')) + (await runScenario(sectionsOf(text))).join('');
    if (process.env.UPDATE) writeFileSync(path, actual);
    expect(actual).toBe(text);
  });
});
