/** Whether a tag names a type that the text must then be of; kubectl reads a text under any other tag as it stands. */
export declare function isCoreTag(tag: string): boolean;
/** Value of a text under a core tag; undefined where it is of another type. */
export declare function resolveTagged(tag: string, text: string): unknown;
/** Text of a `!!binary`; undefined where it is not base64. */
export declare function decodeBinary(text: string): string | undefined;
