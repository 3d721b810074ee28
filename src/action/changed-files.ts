import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gitRoot } from '../source/discover.js';
import type { Event } from './event.js';

/** What has changed, or why that cannot be told. */
export type Changes =
  | { readonly files: ReadonlySet<string>; readonly unknown?: undefined }
  | { readonly files?: undefined; readonly unknown: string };

/** Events that bring a change; all others look at the repository as it stands. */
const CHANGING = ['pull_request', 'pull_request_target', 'merge_group', 'push'];

export function bringsChange(event: Event): boolean {
  return CHANGING.includes(event.name);
}

/** The files, as absolute paths, that the event changes in the work tree around a folder. Deleted ones are none. */
export function changedFiles(folder: string, event: Event): Changes {
  const root = gitRoot(folder);
  if (root === undefined) return { unknown: 'the workspace is no git repository; is actions/checkout run before?' };
  const git = (...args: string[]): string => runGit(root, args);
  try {
    const base = baseOf(event, git);
    if (base === undefined) return { unknown: reason(event) };
    if (!has(base, git) && !fetched(base, git)) return { unknown: `commit ${base} cannot be fetched from origin` };
    const names = git('diff', '-z', '--name-only', '--no-ext-diff', '--diff-filter=ACMRT', base, 'HEAD');
    const paths = names.split('\0').filter(Boolean);
    return { files: new Set(paths.map((name) => join(root, name))) };
  } catch (error) {
    const { code } = error as { code?: unknown };
    return { unknown: code === 'ENOENT' ? 'there is no git on this machine' : `git: ${firstLine(error)}` };
  }
}

type Git = (...args: string[]) => string;

/**
 * The commit that the change builds on. A pull request is checked out as its merge into the base branch, and the first parent of
 * that merge is the base it was merged into: a shallow clone names it too, and the payload's `base.sha` may be older.
 */
function baseOf(event: Event, git: Git): string | undefined {
  if (!event.name.startsWith('pull_request')) return event.base;
  const header = git('cat-file', '-p', 'HEAD').split('\n\n', 1)[0] ?? '';
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
  return parents.length === 2 && parents[1] === event.head ? parents[0] : undefined;
}

function reason({ name }: Event): string {
  if (name === 'push') return 'the branch is new';
  if (name === 'merge_group') return 'the event names no base';
  return 'the commit checked out is not the merge of this pull request';
}

function has(commit: string, git: Git): boolean {
  try {
    git('cat-file', '-e', `${commit}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

/** Only ever asked for a commit that is missing: on a full clone, a fetch with a depth would cut the history off. */
function fetched(commit: string, git: Git): boolean {
  try {
    git('fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit);
    return true;
  } catch {
    return false;
  }
}

function runGit(root: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
}

function firstLine(error: unknown): string {
  const { stderr } = error as { stderr?: string };
  return (stderr || String(error)).trim().split('\n')[0] ?? '';
}
