/** Names for a sentence; of very many the first ones. */
export declare function quotedNames(names: Iterable<unknown>): string;
