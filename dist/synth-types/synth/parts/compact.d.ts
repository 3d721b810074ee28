export type Json = Readonly<Record<string, unknown>>;
/** A mapping without its undefined values: edits after cdk8s has no one to drop them. */
export declare function compact(fields: Json): Record<string, unknown>;
/** A list, or undefined instead of an empty one. */
export declare function filled<Item>(items: readonly Item[] | undefined): readonly Item[] | undefined;
