import { SourceDocument } from './document.js';
import type { Path } from './path.js';
import { type Span } from './tree.js';
import { type Mode, type Problem } from './yaml.js';
/** A document that stands as a text inside another one, such as the YAML in a ConfigMap. Spans are those of the outer file. */
export declare class EmbeddedDocument {
    private readonly inner;
    private readonly text;
    private readonly toFile;
    readonly value: unknown;
    readonly problems: readonly Problem[];
    constructor(inner: SourceDocument, text: string, toFile: (span: Span) => Span);
    /** One token to point at, chosen as in any document. */
    locate(path: Path): Span;
    keySpan(path: Path): Span;
    /** A scalar as it is written, without quotes: what a reader sees that wants texts and converts nothing. */
    written(path: Path): string | undefined;
    /** The line that ends the first document, behind which nothing is read. */
    get separator(): Span | undefined;
}
/** Reads the text at a path as a YAML document; undefined where no text stands. */
export declare function embeddedDocument(document: SourceDocument, path: Path, mode: Mode): EmbeddedDocument | undefined;
