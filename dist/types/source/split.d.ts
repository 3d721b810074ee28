/** A stretch of a file between two `---` lines. */
export interface Piece {
    readonly text: string;
    /** Of the piece's first character in the file. */
    readonly offset: number;
    /** A `---` line with something behind it, which kubectl refuses. */
    readonly separatorProblem?: {
        readonly start: number;
        readonly end: number;
    };
}
/**
 * Cuts a file where kubectl cuts it: at every line that begins with `---`. In YAML such a line ends the document
 * everywhere, inside quotes and block scalars too.
 * Source: k8s.io/apimachinery/pkg/util/yaml/decoder.go (YAMLReader), verified 2026-11-21.
 */
export declare function splitDocuments(text: string): Piece[];
