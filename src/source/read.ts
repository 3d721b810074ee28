import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { decode } from './decode.js';
import { type FileFacts, parseFile, type SourceFile } from './file.js';

/** A file that was named and could not be read. */
export interface ReadFailure {
  readonly path: string;
  readonly message: string;
}

export interface ReadInput {
  /** Absolute paths to report on. */
  readonly reported: readonly string[];
  /** Absolute paths that cross-resource rules see besides. */
  readonly context: readonly string[];
  readonly cwd: string;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface ReadResult {
  readonly reported: readonly SourceFile[];
  readonly context: readonly SourceFile[];
  readonly failures: readonly ReadFailure[];
}

/** Reads and parses every file once. */
export function readFiles(input: ReadInput): ReadResult {
  const failures: ReadFailure[] = [];
  const surroundings = new Surroundings([...input.reported, ...input.context], input.cwd);
  const all = input.reported.length + input.context.length;
  let done = 0;
  const read = (path: string): SourceFile[] => {
    input.onProgress?.(++done, all);
    const known = surroundings.kustomizations.get(path);
    if (known) return [known];
    try {
      return [parseFile(displayPath(path, input.cwd), readText(path), surroundings.factsOf(path))];
    } catch (error) {
      failures.push({ path: displayPath(path, input.cwd), message: readReason(error) });
      return [];
    }
  };
  return { reported: input.reported.flatMap(read), context: input.context.flatMap(read), failures };
}

/** Node's own UTF-8 is the fastest way to read a file; what is no UTF-8 from its first character on may be UTF-16. */
function readText(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (text.startsWith('\uFFFD')) return decode(readFileSync(path));
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** A path as the user would write it: from the current folder, with `/`. */
export function displayPath(path: string, cwd: string): string {
  if (sep === '/' && path.startsWith(`${cwd}/`)) return path.slice(cwd.length + 1);
  return (relative(cwd, path) || path).split(sep).join('/');
}

/** What the files around a file say of it: a chart above it, a kustomization that names it as a patch. */
class Surroundings {
  /** Read ahead of the others, for what they name as patches. */
  readonly kustomizations = new Map<string, SourceFile>();
  private readonly charts = new Map<string, boolean>();
  private readonly patches = new Set<string>();

  constructor(
    files: readonly string[],
    private readonly cwd: string,
  ) {
    for (const folder of new Set(files.map((file) => file.slice(0, file.lastIndexOf(sep) + 1)))) {
      for (const name of KUSTOMIZATIONS) this.addKustomization(folder + name);
    }
  }

  factsOf(file: string): FileFacts {
    return { chartTemplate: this.isChartTemplate(file), patch: this.patches.has(file) };
  }

  private isChartTemplate(file: string): boolean {
    const marker = `${sep}templates${sep}`;
    for (let at = file.indexOf(marker); at >= 0; at = file.indexOf(marker, at + 1)) {
      if (this.isChart(file.slice(0, at))) return true;
    }
    return false;
  }

  private isChart(folder: string): boolean {
    let chart = this.charts.get(folder);
    if (chart === undefined) {
      chart = existsSync(join(folder, 'Chart.yaml'));
      this.charts.set(folder, chart);
    }
    return chart;
  }

  private addKustomization(path: string): void {
    if (!existsSync(path)) return;
    let file: SourceFile;
    try {
      file = parseFile(displayPath(path, this.cwd), readText(path));
    } catch {
      return; // told where the file itself is read
    }
    this.kustomizations.set(path, file);
    for (const patch of patchesOf(file)) this.patches.add(resolve(dirname(path), patch));
  }
}

const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Files that a kustomization applies as patches. */
function patchesOf(kustomization: SourceFile): string[] {
  const value = kustomization.documents[0]?.value as Record<string, unknown> | undefined;
  const list = (key: string): unknown[] => (Array.isArray(value?.[key]) ? value[key] : []);
  const named = [...list('patches'), ...list('patchesJson6902')].map(
    (patch) => (patch as { path?: unknown } | null)?.path,
  );
  return [...named, ...list('patchesStrategicMerge')].filter((path) => typeof path === 'string');
}

function readReason(error: unknown): string {
  const { code } = error as { code?: string };
  if (code === 'EACCES') return 'no permission to read it';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOENT') return 'it is gone';
  if (code === 'ERR_STRING_TOO_LONG' || code === 'ERR_FS_FILE_TOO_LARGE') return 'it is larger than 512 MB';
  return code ?? (error instanceof Error ? error.message : String(error));
}
