/** The nearest of the allowed words, whatever its case; undefined where none is near. */
export declare function nearestTo(word: string, allowed: readonly string[]): string | undefined;
/** `; did you mean \`x\`?`, or nothing. */
export declare function didYouMean(word: string, allowed: readonly string[]): string;
