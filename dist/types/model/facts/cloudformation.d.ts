import type { SourceDocument } from '../../source/document.js';
import type { Path } from '../../source/path.js';
/** Paths of the `Properties` of a template's resources of one type. */
export declare function cloudFormationResources(document: SourceDocument, type: string): Path[];
