/**
 * Whether a text matches a pattern in which `*` stands for any number of characters and `?` for one, as in the selectors of Fargate
 * profiles. Takes no more steps than one has characters times the other's, whatever somebody writes there.
 */
export declare function matchesWildcard(pattern: string, text: string): boolean;
