export type Json = Readonly<Record<string, unknown>>;
/** Leaves out what is not given, and lists and mappings with nothing in them. */
export declare function withoutEmpty(fields: Json): Json;
/** A mapping of one's own keys in an order that does not depend on how it was made. */
export declare function sorted<Value>(map: Readonly<Record<string, Value>> | undefined): Record<string, Value> | undefined;
/** Lays `over` on `base`: mappings are merged, everything else is replaced. */
export declare function merge(base: Json, over: Json): Json;
