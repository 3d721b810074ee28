/** Whether a selector selects labels; undefined where a value that cannot be known decides. */
export type Match = boolean | undefined;
type Labels = Readonly<Record<string, unknown>>;
/** Equality-based selector, as in a Service: all pairs must be there. An absent or empty one selects nothing. */
export declare function matchesMap(selector: unknown, labels: Labels): Match;
/** LabelSelector with matchLabels and matchExpressions: null selects nothing, an empty one everything. */
export declare function matchesSelector(selector: unknown, labels: Labels): Match;
/** Whether a selector has no requirement at all, so that it selects everything. */
export declare function isEmptySelector(selector: unknown): boolean;
export {};
