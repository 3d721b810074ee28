/**
 * Input that nobody has validated, typed after its schema. Field names are checked by the compiler; scalars are `unknown`
 * until they are tested; a list opens only through `items`, so a text where a list belongs cannot crash a rule.
 */
export type Loose<T> = T extends readonly (infer Item)[] ? LooseList<Item> : T extends object ? {
    readonly [Key in keyof T]?: Loose<NonNullable<T[Key]>>;
} : unknown;
declare const ITEM: unique symbol;
export interface LooseList<Item> {
    readonly [ITEM]: Item;
}
/** The items of a list, or none where no list stands. Items that should be mappings and are not read as empty ones. */
export declare function items<Item>(list: LooseList<Item> | undefined): readonly Loose<Item>[];
/** The texts of a list of texts; other items are left out. */
export declare function strings(list: unknown): readonly string[];
/** The entries of a mapping, or none where no mapping stands. */
export declare function entries(mapping: unknown): readonly (readonly [string, unknown])[];
export declare function isMapping(value: unknown): value is Readonly<Record<string, unknown>>;
/** A text, or undefined where something else stands. */
export declare function text(value: unknown): string | undefined;
/** A whole number, or undefined where something else stands. */
export declare function integer(value: unknown): number | undefined;
export {};
