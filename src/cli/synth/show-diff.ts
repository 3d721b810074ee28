import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { type Files, isOwn, ownFilesOf } from './files.js';

/** A unified diff from what is on disk to what would be written; empty where nothing changes. */
export function diffOf(folder: string, files: Files, shown: string): string {
  // What we keep for ourselves tells nothing that the manifests do not.
  const paths = [...new Set([...ownFilesOf(folder), ...files.keys()])].filter((path) => !isOwn(path)).sort();
  return paths.map((path) => patch(join(folder, path), files.get(path), `${shown}/${path}`)).join('');
}

function patch(path: string, after: string | undefined, shown: string): string {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before === after) return '';
  const [from, to] = [
    before === undefined ? '/dev/null' : `a/${shown}`,
    after === undefined ? '/dev/null' : `b/${shown}`,
  ];
  const text = createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, { context: 3 });
  // Without the line that makes a title of it, as git and `diff -u` write.
  return text.replace(/^=+\n/, '');
}
