import { API_SHAPES, type ApiShape } from '../data/api-shapes.js';
import type { Path } from '../source/path.js';
import type { Resource } from './resource.js';

const SHAPES: ReadonlyMap<string, ApiShape> = new Map(
  API_SHAPES.map((shape) => [`${shape.apiVersion}/${shape.kind}`, shape]),
);

/** What became of a field that the API version of an object does not know but another one does; undefined for others. */
export function movedField(resource: Resource, path: Path): string | undefined {
  const name = String(path.at(-1));
  const place = SHAPES.get(`${resource.apiVersion}/${resource.kind}`)?.places.find(
    ({ path: pattern, fields }) => Object.hasOwn(fields, name) && matches(pattern, path.slice(0, -1)),
  );
  return place?.fields[name];
}

function matches(pattern: readonly string[], path: Path): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((segment, index) => (segment === '*' ? typeof path[index] === 'number' : segment === path[index]))
  );
}
