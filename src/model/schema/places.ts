import type { Path } from '../../source/path.js';
import type { Schema } from './schema.js';

const DEPTH = 3;

/**
 * Where a field that stands in the wrong mapping belongs: in the nearest mapping around it, or in the only one within it,
 * that knows the field. `path` is of the field; the answer is the path of a mapping.
 */
export function placeOf(root: Schema, path: Path): Path | undefined {
  const name = String(path.at(-1));
  const around = ancestors(root, path.slice(0, -1));
  const own = around.length - 1;
  for (let depth = own - 1; depth >= 0; depth--) {
    if (hasField(around[depth], name)) return path.slice(0, depth);
  }
  const inner = around[own];
  const below = inner && within(inner, name);
  return below && [...path.slice(0, -1), ...below];
}

/** The schemas from the root to the one at a path. */
function ancestors(root: Schema, path: Path): Schema[] {
  const found = [root];
  let schema: Schema | undefined = root;
  for (const segment of path) {
    schema = childOf(schema, segment);
    if (!schema) break;
    found.push(schema);
  }
  return found;
}

function childOf(schema: Schema | undefined, segment: string | number): Schema | undefined {
  if (schema?.type === 'object') return schema.fields.get(String(segment))?.schema;
  return schema?.type === 'list' || schema?.type === 'map' ? schema.items : undefined;
}

function hasField(schema: Schema | undefined, name: string): boolean {
  return schema?.type === 'object' && schema.fields.has(name);
}

/** The one mapping nearest below that has the field; lists are not entered, since nothing tells which item is meant. */
function within(schema: Schema, name: string): Path | undefined {
  let level: { readonly schema: Schema; readonly path: Path }[] = [{ schema, path: [] }];
  for (let depth = 0; depth < DEPTH; depth++) {
    level = level.flatMap(({ schema: outer, path }) =>
      outer.type === 'object'
        ? [...outer.fields.values()].map((field) => ({ schema: field.schema, path: [...path, field.name] }))
        : [],
    );
    const holders = level.filter((place) => place.schema.type === 'object' && hasField(place.schema, name));
    if (holders.length > 0) return holders.length === 1 ? holders[0]?.path : undefined;
  }
  return undefined;
}
