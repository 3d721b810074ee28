import { TEXT_FIELDS } from '../data/text-fields.js';
import type { Path } from '../source/path.js';
import { isMapping } from './loose.js';
import type { Resource } from './resource.js';

/** A field that takes only text, with what stands in it. */
export interface TextField {
  readonly path: Path;
  readonly value: unknown;
  /** One of the entries of a mapping, such as a label; its key is the user's. */
  readonly entry: boolean;
}

const PATTERNS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(TEXT_FIELDS).map(([name, patterns]) => [name, patterns.map((pattern) => pattern.split('.'))]),
);

/** Calls back for the text fields of an object; paths are relative to it. */
export function eachTextField(resource: Resource, visit: (field: TextField) => void): void {
  expand(resource.data, 'any', [], visit);
  if (resource.is(resource.kind)) expand(resource.data, resource.kind, [], visit);
  const { pod } = resource;
  if (!pod) return;
  const path = pod.path.slice(resource.path.length);
  expand(resource.document.at(pod.path), 'pod', path, visit);
}

function expand(root: unknown, name: string, path: Path, visit: (field: TextField) => void): void {
  for (const pattern of PATTERNS.get(name) ?? []) follow(root, pattern, 0, path, false, visit);
}

function follow(
  value: unknown,
  pattern: readonly string[],
  depth: number,
  path: Path,
  entry: boolean,
  visit: (field: TextField) => void,
): void {
  const segment = pattern[depth];
  if (segment === undefined) {
    visit({ path, value, entry });
  } else if (segment === '*' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) follow(item, pattern, depth + 1, [...path, index], false, visit);
  } else if (isMapping(value)) {
    const keys = segment === '*' ? Object.keys(value) : Object.hasOwn(value, segment) ? [segment] : [];
    for (const key of keys) follow(value[key], pattern, depth + 1, [...path, key], segment === '*', visit);
  }
}
