import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const EXTENSIONS = /\.(?:ya?ml|json|template)$/i;
const NEVER = new Set(['.git', 'node_modules']);

/** What one argument of the user names. */
export interface Named {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** Why the argument names nothing. */
  readonly problem?: string;
}

/** The files an argument names: a file whatever its name, the YAML and JSON files of a folder, or what a glob matches. */
export async function discover(argument: string, cwd: string): Promise<Named> {
  const path = resolve(cwd, argument);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const files = await listFolder(path);
    return files.length > 0 ? { files } : { files, problem: `no YAML or JSON files in ${argument}` };
  }
  if (stats) return { files: [path] };
  if (!/[*?[\]{}]/.test(argument)) return { files: [], problem: `no such file or folder: ${argument}` };
  const files = await matchGlob(argument, cwd);
  return files.length > 0 ? { files } : { files, problem: `no file matches ${argument}` };
}

/** YAML and JSON files below a folder as git sees them: tracked or not ignored. Outside of git, .gitignore files still count. */
export async function listFolder(folder: string): Promise<string[]> {
  const listed = gitRoot(folder) === undefined ? undefined : await listWithGit(folder);
  const files = listed ?? (await walk(folder));
  return files.filter((file) => EXTENSIONS.test(file)).sort();
}

/** The work tree that holds a folder. */
export function gitRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

async function listWithGit(folder: string): Promise<string[] | undefined> {
  // Half of Node's network code comes with it: not for who lints a single file.
  const { execFileSync } = await import('node:child_process');
  try {
    const args = ['-C', folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    const output = execFileSync('git', args, {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output
      .split('\0')
      .filter(Boolean)
      .map((name) => join(folder, name))
      .filter((file) => EXTENSIONS.test(file) && isFile(file));
  } catch {
    return undefined; // no git on this machine, or a work tree it refuses
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

type Ignores = (path: string) => boolean;

async function walk(root: string): Promise<string[]> {
  const files: string[] = [];
  const visit = async (folder: string, ignores: readonly Ignores[]): Promise<void> => {
    const entries = readdirSync(folder, { withFileTypes: true });
    const here = entries.some(({ name }) => name === '.gitignore') ? [...ignores, await readIgnores(folder)] : ignores;
    const prefix = folder.endsWith(sep) ? folder : folder + sep;
    for (const entry of entries) {
      const path = prefix + entry.name;
      const isFolder = entry.isDirectory();
      if (NEVER.has(entry.name) || !(isFolder || EXTENSIONS.test(path))) continue;
      if (here.some((ignored) => ignored(isFolder ? path + sep : path))) continue;
      if (isFolder) await visit(path, here);
      else if (entry.isFile() || (entry.isSymbolicLink() && isFile(path))) files.push(path);
    }
  };
  await visit(root, []);
  return files;
}

async function readIgnores(folder: string): Promise<Ignores> {
  const { default: ignore } = await import('ignore');
  return ignoresOf(ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')), folder);
}

function ignoresOf(ignore: { ignores(path: string): boolean }, folder: string): Ignores {
  return (path) => ignore.ignores(relative(folder, path).split(sep).join('/') + (path.endsWith(sep) ? '/' : ''));
}

async function matchGlob(glob: string, cwd: string): Promise<string[]> {
  const { default: picomatch } = await import('picomatch');
  const absolute = resolve(cwd, glob).split(sep).join('/');
  const { base } = picomatch.scan(absolute);
  if (!existsSync(base)) return [];
  const matches = picomatch(absolute, { dot: true });
  return (await listFolder(base)).filter((file) => matches(file.split(sep).join('/')));
}
