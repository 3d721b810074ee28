/**
 * Input that nobody has validated, typed after its schema. Field names are checked by the compiler; scalars are `unknown`
 * until they are tested; a list opens only through `items`, so a text where a list belongs cannot crash a rule.
 */
export type Loose<T> = T extends readonly (infer Item)[]
  ? LooseList<Item>
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<NonNullable<T[Key]>> }
    : unknown;

declare const ITEM: unique symbol;
export interface LooseList<Item> {
  readonly [ITEM]: Item;
}

const EMPTY = Object.freeze({});

/** The items of a list, or none where no list stands. Items that should be mappings and are not read as empty ones. */
export function items<Item>(list: LooseList<Item> | undefined): readonly Loose<Item>[] {
  const array: unknown = list;
  if (!Array.isArray(array)) return [];
  const mappings = array.every(isMapping) ? array : array.map((item) => (isMapping(item) ? item : EMPTY));
  return mappings as unknown as readonly Loose<Item>[];
}

/** The texts of a list of texts; other items are left out. */
export function strings(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** The entries of a mapping, or none where no mapping stands. */
export function entries(mapping: unknown): readonly (readonly [string, unknown])[] {
  return isMapping(mapping) ? Object.entries(mapping) : [];
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or undefined where something else stands. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A whole number, or undefined where something else stands. */
export function integer(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
