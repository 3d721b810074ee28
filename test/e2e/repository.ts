import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** git as on a machine where nobody has configured it. */
export const GIT_ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** A repository in a folder of its own. */
export class Repository {
  private constructor(readonly folder: string) {}

  static init(folder: string): Repository {
    mkdirSync(folder, { recursive: true });
    const repository = new Repository(folder);
    repository.git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.folder, ...args], { encoding: 'utf8', env: GIT_ENV, stdio: 'pipe' }).trim();
  }

  write(files: Readonly<Record<string, string>>): this {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return this;
  }

  /** Commits everything and tells the commit's id. */
  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }
}

export interface Scratch {
  readonly folder: string;
  remove(): void;
}

export function scratch(): Scratch {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'eks-kit-e2e-')));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
