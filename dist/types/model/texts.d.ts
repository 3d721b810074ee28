/** Adds all texts in a value, at any depth; not those below a key that is passed over. */
export declare function addTexts(into: Set<string>, value: unknown, passOver?: RegExp): void;
/** All texts in a value, such as the values that a selector asks for. */
export declare function textsIn(value: unknown): ReadonlySet<string>;
