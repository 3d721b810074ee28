import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Starts the program from code that V8 has compiled before, kept in the user's cache folder: compiling it anew takes longer than
 * linting a file. Without such a folder, or with NODE_DISABLE_COMPILE_CACHE set, it is compiled every time.
 */
const loaded = new Map<string, unknown>();

start('main.cjs');

/** Runs a file of this folder as a CommonJS module. */
function start(file: string): unknown {
  const path = join(__dirname, file);
  const cache = cacheFile(path);
  const cached = cache === undefined ? undefined : readOrNothing(cache);
  const source = readFileSync(path, 'latin1'); // the bundle is ASCII
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    ...(cached && { cachedData: cached }),
  });
  if (cache !== undefined && (cached === undefined || script.cachedDataRejected)) {
    process.once('exit', () => keep(cache, script.createCachedData()));
  }
  const module_ = { exports: {} };
  script.runInThisContext()(module_.exports, requireOf(path), module_, path, dirname(path));
  return module_.exports;
}

/** What a module loads its own with; the parts of the program are compiled once, too. */
function requireOf(path: string): (id: string) => unknown {
  const modules = createRequire(path);
  return (id) => {
    if (!id.startsWith('./chunks/')) return modules(id);
    if (!loaded.has(id)) loaded.set(id, start(id));
    return loaded.get(id);
  };
}

/**
 * One file for every Node version and every state of the program, since V8 itself checks no more than the length of the source;
 * and for every verb: what the first run of one has compiled is of little use to another.
 */
function cacheFile(program: string): string | undefined {
  const { XDG_CACHE_HOME, HOME, LOCALAPPDATA, NODE_DISABLE_COMPILE_CACHE } = process.env;
  const home = XDG_CACHE_HOME || (HOME ? join(HOME, '.cache') : LOCALAPPDATA);
  if (!home || NODE_DISABLE_COMPILE_CACHE) return undefined;
  const { size, mtimeMs, ino } = statSync(program);
  const verb = /^(?:lint|synth|rules|explain|init)$/.exec(process.argv[2] ?? '')?.[0] ?? 'other';
  return join(home, 'eks-kit', `${process.version}-${process.arch}-${verb}-${size}-${Math.round(mtimeMs)}-${ino}.v8`);
}

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is none: nothing of the run depends on it. */
function keep(path: string, data: Buffer): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.${process.pid}.tmp`, data, { mode: 0o600 });
    renameSync(`${path}.${process.pid}.tmp`, path);
    forgetOld(dirname(path));
  } catch {
    // a read-only home
  }
}

/** What programs that are gone have left. */
function forgetOld(folder: string): void {
  const month = 30 * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (name.endsWith('.v8') && Date.now() - statSync(file).mtimeMs > month) unlinkSync(file);
  }
}
