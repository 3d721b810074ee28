import type { Path } from '../../source/path.js';
import type { Schema } from './schema.js';
/**
 * Where a field that stands in the wrong mapping belongs: in the nearest mapping around it, or in the only one within it,
 * that knows the field. `path` is of the field; the answer is the path of a mapping.
 */
export declare function placeOf(root: Schema, path: Path): Path | undefined;
