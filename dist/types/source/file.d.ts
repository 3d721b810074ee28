import { SourceDocument } from './document.js';
import { Lines, type Range } from './lines.js';
import type { Span } from './tree.js';
import { type Problem } from './yaml.js';
/** What discovery knows about a file from the files around it. */
export interface FileFacts {
    /** Below `templates/` of a Helm chart: a source, not a manifest. */
    readonly chartTemplate?: boolean;
    /** Named as a patch by a kustomization: a part of an object. */
    readonly patch?: boolean;
}
/** A file: its text, its documents, and what could not be read. */
export declare class SourceFile {
    /** As the user wrote it, with `/` between folders. */
    readonly path: string;
    readonly text: string;
    readonly facts: FileFacts;
    readonly documents: SourceDocument[];
    /** Problems that belong to no document. */
    readonly problems: Problem[];
    /** Up to and with the last `/` of its path. */
    readonly folder: string;
    private lines;
    constructor(
    /** As the user wrote it, with `/` between folders. */
    path: string, text: string, facts?: FileFacts);
    range(span: Span): Range;
    lineIndex(): Lines;
}
/** Reads a file's text once. Never throws; a document that cannot be read leaves the others alone. */
export declare function parseFile(path: string, text: string, facts?: FileFacts): SourceFile;
/** Reads a config of our own: one document, whatever it holds. undefined of an empty one. */
export declare function parseConfigFile(path: string, text: string): SourceDocument | undefined;
