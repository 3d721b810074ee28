import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own to run the program in, in this process. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'eks-kit-synth-test-')));

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.write(files);
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, path)), { recursive: true });
      writeFileSync(join(this.path, path), text);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  /** Paths of the files below a folder, in order. */
  list(below = '.'): string[] {
    return readdirSync(join(this.path, below), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(this.path, below), join(entry.parentPath, entry.name)))
      .sort();
  }

  async run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const ran = { code: -1, stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr') => ({
      write: (text: string) => {
        ran[name] += text;
      },
      isTTY: false,
      columns: undefined,
    });
    const io: Io = {
      stdin: () => '',
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      env: { LANG: 'C.UTF-8', PATH: process.env.PATH, ...env },
      cwd: this.path,
      now: () => new Date('2026-11-21T12:00:00Z'),
    };
    ran.code = await main(args, io);
    return ran;
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
