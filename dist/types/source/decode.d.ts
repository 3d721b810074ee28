/** A file's bytes as text: UTF-8 with or without a byte order mark, or UTF-16 by its mark. */
export declare function decode(bytes: Uint8Array): string;
