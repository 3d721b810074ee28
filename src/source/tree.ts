import type { Path } from './path.js';

/**
 * Where the nodes of one document stand, as a tape of integers: one record a node in document order. Offsets are those of
 * the whole file; nothing is computed per node until a finding asks for a position.
 */
export interface Tree {
  readonly tape: Int32Array | readonly number[];
  /** Text of the mapping keys, by the record's KEY. */
  readonly keys: readonly string[];
  /** Record of an alias -> record of the anchored node. */
  readonly aliases: ReadonlyMap<number, number>;
}

/** Offsets into the file's text; end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Fields of a record on the tape. */
export const START = 0;
export const END = 1;
export const NEXT = 2; // record after this node's last descendant
export const KEY = 3; // index into keys; -1 for items of a sequence and the root
export const KEY_START = 4;
export const KEY_END = 5;
export const STYLE = 6;
export const INDENT = 7; // of a block scalar's lines
export const RECORD = 8;

export const SEQUENCE = 0;
export const MAPPING = 10;
export const ALIAS = 11;
export const PLAIN = 1;
export const SINGLE_QUOTED = 2;
export const DOUBLE_QUOTED = 3;
export const LITERAL = 4;
export const FOLDED = 5;

/** Record of the node at a path, or undefined where nothing stands there. Follows aliases and merge keys. */
export function findNode(tree: Tree, path: Path): number | undefined {
  let node: number | undefined = tree.tape.length > 0 ? 0 : undefined;
  for (const segment of path) {
    if (node === undefined) return undefined;
    node = child(tree, node, segment);
  }
  return node;
}

/** Record of the child of a mapping (by key) or sequence (by index). */
export function child(tree: Tree, parent: number, segment: string | number): number | undefined {
  const node = resolveAlias(tree, parent);
  return childrenAt(tree, node, segment).at(-1) ?? mergedChild(tree, node, segment);
}

/** Records of a collection's children, in document order. */
export function* children(tree: Tree, node: number): Generator<number> {
  const end = field(tree, node, NEXT);
  for (let at = node + RECORD; at < end; at = field(tree, at, NEXT)) yield at;
}

export function keyOfNode(tree: Tree, node: number): string | undefined {
  return tree.keys[field(tree, node, KEY)];
}

export function keySpan(tree: Tree, node: number): Span | undefined {
  if (field(tree, node, KEY) < 0) return undefined;
  return { start: field(tree, node, KEY_START), end: field(tree, node, KEY_END) };
}

export function valueSpan(tree: Tree, node: number): Span {
  return { start: field(tree, node, START), end: field(tree, node, END) };
}

export function field(tree: Tree, node: number, name: number): number {
  return tree.tape[node + name] ?? -1;
}

export function resolveAlias(tree: Tree, node: number): number {
  return tree.aliases.get(node) ?? node;
}

/** Of merge keys the last one wins. */
function mergedChild(tree: Tree, mapping: number, segment: string | number): number | undefined {
  for (const merge of childrenAt(tree, mapping, '<<').toReversed()) {
    const source = resolveAlias(tree, merge);
    const sources = field(tree, source, STYLE) === SEQUENCE ? children(tree, source) : [source];
    for (const each of sources) {
      const found = child(tree, each, segment);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Keys may stand in a mapping more than once. */
function childrenAt(tree: Tree, node: number, segment: string | number): readonly number[] {
  if (field(tree, node, NEXT) - node > LARGE) return indexOf(tree, node).get(segment) ?? [];
  const found: number[] = [];
  for (const [here, at] of segments(tree, node)) if (here === segment) found.push(at);
  return found;
}

function* segments(tree: Tree, node: number): Generator<readonly [string | number, number]> {
  let index = 0;
  for (const at of children(tree, node)) yield [keyOfNode(tree, at) ?? index++, at];
}

/** Where the children of a collection stand. */
type Index = Map<string | number, number[]>;

/** From this length on the children of a collection are indexed: there may be a finding at each of them. */
const LARGE = 512 * RECORD;
const indexes = new WeakMap<Tree, Map<number, Index>>();

function indexOf(tree: Tree, node: number): Index {
  const known = indexes.get(tree) ?? new Map<number, Index>();
  indexes.set(tree, known);
  let index = known.get(node);
  if (!index) {
    index = new Map();
    known.set(node, index);
    for (const [segment, at] of segments(tree, node)) {
      const list = index.get(segment);
      if (list) list.push(at);
      else index.set(segment, [at]);
    }
  }
  return index;
}
