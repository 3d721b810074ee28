/**
 * A regular expression that stands in the files themselves, such as in a CustomResourceDefinition. It is of Go's RE2
 * (https://github.com/google/re2/wiki/Syntax), as the API server has it, and is matched in time that grows with the text alone:
 * JavaScript's own engine could be kept busy for years.
 */
export declare class Pattern {
    private readonly program;
    private constructor();
    /** undefined of what RE2 does not take. */
    static of(source: string): Pattern | undefined;
    /** Whether it matches a stretch of the text; undefined where that would take too long. */
    isIn(text: string): boolean | undefined;
    /** The stretches that it matches, one behind the other, or so many of them; undefined where that would take too long. */
    stretchesOf(text: string, most?: number): readonly string[] | undefined;
}
