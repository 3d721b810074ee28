/** The nearest of the allowed words, whatever its case, one of the preferred where it is near; undefined where none is near. */
export declare function nearestTo(word: string, allowed: readonly string[], preferred?: readonly string[]): string | undefined;
/** Whether a mapping has a key that is none of these and was meant as one of them. */
export declare function isMistyped(mapping: object, names: readonly string[]): boolean;
/** `; did you mean \`x\`?`, or nothing. */
export declare function didYouMean(word: string, allowed: readonly string[]): string;
