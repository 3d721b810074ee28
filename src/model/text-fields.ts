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

/** Patterns of which the ones that begin alike share their beginning. */
interface Pattern {
  readonly next: Map<string, Pattern>;
  /** A pattern ends here. */
  field: boolean;
}

const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  Object.entries(TEXT_FIELDS).map(([name, patterns]) => [name, joined(patterns)]),
);

function joined(patterns: readonly string[]): Pattern {
  const root: Pattern = { next: new Map(), field: false };
  for (const pattern of patterns) {
    let at = root;
    for (const segment of pattern.split('.')) {
      const next = at.next.get(segment) ?? { next: new Map(), field: false };
      at.next.set(segment, next);
      at = next;
    }
    at.field = true;
  }
  return root;
}

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
  const pattern = PATTERNS.get(name);
  if (pattern) follow(root, pattern, path, false, visit);
}

function follow(
  value: unknown,
  { next, field }: Pattern,
  path: Path,
  entry: boolean,
  visit: (field: TextField) => void,
): void {
  if (field) visit({ path, value, entry });
  for (const [segment, pattern] of next) {
    if (segment === '*' && Array.isArray(value)) {
      for (const [index, item] of value.entries()) follow(item, pattern, [...path, index], false, visit);
    } else if (isMapping(value)) {
      const keys = segment === '*' ? Object.keys(value) : Object.hasOwn(value, segment) ? [segment] : [];
      for (const key of keys) follow(value[key], pattern, [...path, key], segment === '*', visit);
    }
  }
}
