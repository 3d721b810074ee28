import type { JsonShape } from './json-shape.js';
/** Why a text is not JSON of the shape; undefined where it is. */
export declare function jsonTextFault(text: string, shape: JsonShape): string | undefined;
