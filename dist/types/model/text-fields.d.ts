import type { Path } from '../source/path.js';
import type { Resource } from './resource.js';
/** A field that takes only text, with what stands in it. */
export interface TextField {
    readonly path: Path;
    readonly value: unknown;
    /** One of the entries of a mapping, such as a label; its key is the user's. */
    readonly entry: boolean;
}
/** Calls back for the text fields of an object; paths are relative to it. */
export declare function eachTextField(resource: Resource, visit: (field: TextField) => void): void;
