/** Where a text stops being JSON, and why. */
export interface JsonFault {
    readonly offset: number;
    readonly message: string;
}
/** The first fault of a text that `JSON.parse` refuses; it tells no place itself. */
export declare function findJsonFault(text: string): JsonFault;
