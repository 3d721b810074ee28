/** A moment as the API server's decoder reads it. */
export declare function isRfc3339(text: string): boolean;
/** Padded base64 of the standard alphabet; line breaks count for nothing, as in Go's decoder. */
export declare function isBase64(text: string): boolean;
