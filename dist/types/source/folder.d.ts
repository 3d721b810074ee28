/**
 * Folders as the paths of files have them: from the current folder on, '' or with a `/` at the end, `../` above it. Where the
 * command is run must not change what stands near to what.
 */
export declare function holds(outer: string, inner: string): boolean;
/** How many folders two have in common; below zero where they part above the current folder. */
export declare function depthShared(one: string, other: string): number;
