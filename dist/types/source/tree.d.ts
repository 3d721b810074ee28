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
export declare const START = 0;
export declare const END = 1;
export declare const NEXT = 2;
export declare const KEY = 3;
export declare const KEY_START = 4;
export declare const KEY_END = 5;
export declare const STYLE = 6;
export declare const INDENT = 7;
export declare const RECORD = 8;
export declare const SEQUENCE = 0;
export declare const MAPPING = 10;
export declare const ALIAS = 11;
export declare const PLAIN = 1;
export declare const SINGLE_QUOTED = 2;
export declare const DOUBLE_QUOTED = 3;
export declare const LITERAL = 4;
export declare const FOLDED = 5;
/** Record of the node at a path, or undefined where nothing stands there. Follows aliases and merge keys. */
export declare function findNode(tree: Tree, path: Path): number | undefined;
/** Record of the child of a mapping (by key) or sequence (by index). */
export declare function child(tree: Tree, parent: number, segment: string | number): number | undefined;
/** Records of a collection's children, in document order. */
export declare function children(tree: Tree, node: number): Generator<number>;
export declare function keyOfNode(tree: Tree, node: number): string | undefined;
export declare function keySpan(tree: Tree, node: number): Span | undefined;
export declare function valueSpan(tree: Tree, node: number): Span;
export declare function field(tree: Tree, node: number, name: number): number;
export declare function resolveAlias(tree: Tree, node: number): number;
