/** Whether a text is base64 as Go reads it: line breaks are skipped, nothing else is. */
export declare function isBase64(text: string): boolean;
/** How many bytes a base64 text stands for. */
export declare function base64Length(text: string): number;
/** The text that base64 stands for, each byte a character. */
export declare function decodeBase64(text: string): string;
