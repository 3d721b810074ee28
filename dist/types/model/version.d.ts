/** Whether a minor version such as "1.34" is this one or a later one. */
export declare function isAtLeast(version: string, minimum: string): boolean;
