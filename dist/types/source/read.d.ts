import { type SourceFile } from './file.js';
/** A file that was named and could not be read. */
export interface ReadFailure {
    readonly path: string;
    readonly message: string;
}
export interface ReadInput {
    /** Absolute paths to report on. */
    readonly reported: readonly string[];
    /** Absolute paths that cross-resource rules see besides. */
    readonly context: readonly string[];
    readonly cwd: string;
    readonly onProgress?: (done: number, all: number) => void;
}
export interface ReadResult {
    readonly reported: readonly SourceFile[];
    readonly context: readonly SourceFile[];
    readonly failures: readonly ReadFailure[];
}
/** Reads and parses every file once. */
export declare function readFiles(input: ReadInput): ReadResult;
/** A path as the user would write it: from the current folder, with `/`. */
export declare function displayPath(path: string, cwd: string): string;
