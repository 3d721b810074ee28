import type { Path } from '../source/path.js';
import type { Resource } from './resource.js';
/** What became of a field that the API version of an object does not know but another one does; undefined for others. */
export declare function movedField(resource: Resource, path: Path): string | undefined;
