/** 1-based line; 1-based column in UTF-16 units, as editors, SARIF and GitHub count. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** End is exclusive. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
/** Offsets to lines and columns, worked out on the first finding of a file. */
export declare class Lines {
    private readonly text;
    private starts;
    constructor(text: string);
    position(offset: number): Position;
    /** Text of a 1-based line without its line break; undefined past the end. */
    line(number: number): string | undefined;
    private lineStarts;
}
