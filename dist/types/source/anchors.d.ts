/** An anchored node. */
export interface Anchored {
    readonly value: unknown;
    readonly node: number;
    /** Nodes that expanding it costs. */
    readonly size: number;
}
/** The anchors of a document, and what its aliases expand to. */
export declare class Anchors {
    /** Nodes read so far, those that aliases stand for included. */
    decoded: number;
    private aliased;
    private readonly names;
    /** A collection whose content is still to come: an alias in there would hold itself. */
    open(name: string): void;
    set(name: string, anchored: Anchored): void;
    get(name: string): Anchored | 'open' | undefined;
    /** Counts what an alias expands to; false where that is more than goyaml takes. */
    expand({ size }: Anchored): boolean;
}
