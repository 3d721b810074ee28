import { type Span, type Tree } from './tree.js';
/** Writes a tree's records in the order in which the nodes open. */
export declare class TapeWriter {
    private tape;
    private written;
    /** Opens a record; what it opens before it closes are its descendants. */
    open(key: number, keyStart: number, keyEnd: number): number;
    close(node: number, start: number, end: number, style: number, indent: number): void;
    field(node: number, name: number): number;
    /** Record that the next node will have. */
    get next(): number;
    /** Where the node that was opened last ends. */
    get lastEnd(): number;
    /** Where a key of a mapping that is still open was written. */
    keySpan(mapping: number, key: string, keys: readonly string[]): Span | undefined;
    /** Ends the document: what is written stays as it is. */
    tree(keys: readonly string[], aliases: ReadonlyMap<number, number>): Tree;
    private grow;
}
