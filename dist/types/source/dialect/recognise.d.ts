import type { Dialect } from '../document.js';
/** What a document is, from its content; a file's name says nothing. */
export declare function recognise(value: unknown): Dialect;
/** What a text that is not read yet may be: how its tags and scalars read depends on it. */
export declare function recogniseText(text: string): Dialect | undefined;
/** Whether a text may hold anything this tool reads; what does not is passed over unparsed. */
export declare function looksLikeOurs(text: string): boolean;
