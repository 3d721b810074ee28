/** A moment as the API server's decoder reads it. */
export declare function isRfc3339(text: string): boolean;
