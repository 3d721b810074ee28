import type { Span, Tree } from './tree.js';
/** Something the reader must say: kubectl refuses the document, or a value is lost without a word. */
export interface Problem extends Span {
    readonly kind: 'syntax' | 'duplicate-key';
    readonly message: string;
    /** The other place, such as the first of two equal keys. */
    readonly related?: Span & {
        readonly message: string;
    };
}
export interface Parsed {
    /** What kubectl's reader sees; undefined where it cannot read the document. */
    readonly value: unknown;
    readonly tree: Tree;
    readonly problems: readonly Problem[];
}
/** How scalars and tags read: as kubectl does, literally; with placeholders unknown; as CloudFormation does; or as YAML 1.2 has it. */
export type Mode = 'literal' | 'kubernetes' | 'cloudformation' | 'config';
/**
 * Reads one document. `text` is cut from a file at `offset`; all positions are the file's. Never throws: what cannot be
 * read is a problem with its place.
 */
export declare function parseDocument(text: string, offset: number, mode: Mode): Parsed;
