import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts by path below the output folder, with `/`. */
export type Files = ReadonlyMap<string, string>;

/** Own files of an output folder: what stands there and is not listed is somebody else's. */
export const OWN_FILES = 'eks-kit/files.json';

/** What cdk8s records where a validation of its CLI wants it. */
export const CONSTRUCT_METADATA = 'construct-metadata.json';

/** Where cdk8s itself writes manifests. */
const MANIFEST = /^[^/]+\.k8s\.yaml$/;

export function readFolder(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** With the list of them all. */
export function withOwnFiles(files: Files): Files {
  const paths = [...new Set([...files.keys(), OWN_FILES])].sort();
  return new Map([...files, [OWN_FILES, `${JSON.stringify(paths, null, 2)}\n`]]);
}

/** Paths that we wrote to a folder; empty where we wrote none. */
export function ownFilesOf(folder: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(readFileSync(join(folder, OWN_FILES), 'utf8'));
    return Array.isArray(list) ? list.filter((path): path is string => typeof path === 'string' && isBelow(path)) : [];
  } catch {
    return [];
  }
}

/** A list that somebody edited must not lead out of the folder. */
function isBelow(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}

/** Kept for ourselves beside what the app makes. */
export function isOwn(path: string): boolean {
  return path.startsWith('eks-kit/');
}

export function isManifest(path: string): boolean {
  return MANIFEST.test(path);
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
