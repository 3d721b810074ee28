import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { UsageError } from '../errors.js';
import { type Files, OWN_FILES, ownFilesOf, writeFiles } from './files.js';

/**
 * Puts the files in place of those of the last run. Everything is written aside first; then a folder that holds nothing but
 * ours is exchanged as a whole, and in one that others write to, file by file.
 */
export function swapIn(output: string, files: Files, shown: string, cwd: string): void {
  const folder = existsSync(output) ? realpathSync(output) : output;
  const own = new Set(ownFilesOf(folder));
  refuseForeign(folder, files, own, shown);
  try {
    const isOurs = !`${cwd}${sep}`.startsWith(`${folder}${sep}`) && !holdsOthers(folder, own);
    if (!isOurs || !exchangedFolder(folder, files)) exchangeFiles(folder, files, own);
  } catch (error) {
    throw new UsageError(`cannot write ${shown}: ${(error as Error).message}`);
  }
}

/** The same bytes are what `cdk8s synth` of the same app left there. */
function refuseForeign(folder: string, files: Files, own: ReadonlySet<string>, shown: string): void {
  for (const [path, text] of files) {
    if (own.has(path) || !existsSync(join(folder, path)) || path === OWN_FILES) continue;
    if (readFileSync(join(folder, path), 'utf8') === text) continue;
    throw new UsageError(`${shown}/${path} is there and eks-kit did not write it; remove it, or give another --output`);
  }
}

function holdsOthers(folder: string, own: ReadonlySet<string>, below = ''): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(join(folder, below), { withFileTypes: true }).some((entry) => {
    const path = `${below}${entry.name}`;
    return entry.isDirectory() ? holdsOthers(folder, own, `${path}/`) : !own.has(path);
  });
}

/** false: the system does not let us, as for a mounted folder. */
function exchangedFolder(folder: string, files: Files): boolean {
  try {
    exchangeFolder(folder, files);
    return true;
  } catch (error) {
    if (['EBUSY', 'EXDEV', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function exchangeFolder(folder: string, files: Files): void {
  const aside = (word: string): string => join(dirname(folder), `.${basename(folder)}.${process.pid}.${word}`);
  const [staged, old] = [aside('new'), aside('old')];
  try {
    writeFiles(staged, files);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(staged, folder);
  } catch (error) {
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    throw error;
  } finally {
    rmSync(staged, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function exchangeFiles(folder: string, files: Files, own: ReadonlySet<string>): void {
  const staged = join(folder, `eks-kit/.${process.pid}.new`);
  try {
    writeFiles(staged, files);
    // Until all is in place both the old and the new files are ours.
    const both = [...new Set([...own, ...files.keys()])].sort();
    mkdirSync(dirname(join(folder, OWN_FILES)), { recursive: true });
    writeFileSync(join(folder, OWN_FILES), `${JSON.stringify(both, null, 2)}\n`);
    for (const path of files.keys()) {
      if (path === OWN_FILES) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(join(staged, path), join(folder, path));
    }
    for (const path of own) if (!files.has(path)) remove(folder, path);
    renameSync(join(staged, OWN_FILES), join(folder, OWN_FILES));
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** A file of ours, and the folders that it leaves empty. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return; // not empty
    }
  }
}
