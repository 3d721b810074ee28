import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
import type { Located } from '../resource.js';
/** A field of a fact with its own place, whatever dialect it was read from. */
export interface Fact extends Located {
    /** As read: undefined where it is absent, UNKNOWN where it cannot be known. */
    readonly value: unknown;
}
export declare function fact(document: SourceDocument, path: Path): Fact;
