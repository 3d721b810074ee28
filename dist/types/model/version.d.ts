/** Whether a minor version such as "1.34" is this one or a later one. */
export declare function isAtLeast(version: string, minimum: string): boolean;
/** Whether a version is told, and is this one or a later one. */
export declare function isKnownSince(version: string | undefined, minimum: string): boolean;
/** How many minor versions the second is newer than the first. */
export declare function minorsBetween(older: string, newer: string): number;
/** "1.34" of "1.34", "v1.34.2", "1.34.2-20260114"; undefined of anything else. */
export declare function minorIn(value: unknown): string | undefined;
