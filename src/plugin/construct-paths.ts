import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ResourceIdentity } from '../engine/finding.js';
import { isMapping } from '../model/loose.js';

/** Where an EksApp writes the construct paths of its objects by `kind/namespace/name`, below the output folder. */
const SOURCE_MAP = 'eks-kit/source-map.json';

export type ConstructPathOf = (resource: ResourceIdentity) => string | undefined;

/**
 * Construct paths of objects: those of an EksApp by kind, namespace and name, those of any other app as cdk8s knows them, by name
 * alone.
 */
export function constructPaths(
  manifests: readonly string[],
  byName: Readonly<Record<string, { readonly path: string }>>,
): ConstructPathOf {
  const maps = sourceMaps(manifests);
  return ({ kind, namespace, name }) => {
    if (name === null) return undefined;
    const key = `${kind}/${namespace ?? ''}/${name}`;
    const found = maps.map((map) => map[key]).find((path) => typeof path === 'string');
    return found ?? (Object.hasOwn(byName, name) ? byName[name]?.path : undefined);
  };
}

/** A manifest may stand in a folder of its own below the output folder. */
function sourceMaps(manifests: readonly string[]): Readonly<Record<string, unknown>>[] {
  const folders = manifests.flatMap((manifest) => [dirname(manifest), dirname(dirname(manifest))]);
  return [...new Set(folders)]
    .map((folder) => join(folder, SOURCE_MAP))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as unknown)
    .filter(isMapping);
}
