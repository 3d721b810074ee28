export type Json = Readonly<Record<string, unknown>>;

/** A mapping without its undefined values: edits after cdk8s has no one to drop them. */
export function compact(fields: Json): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A list, or undefined instead of an empty one. */
export function filled<Item>(items: readonly Item[] | undefined): readonly Item[] | undefined {
  return items === undefined || items.length === 0 ? undefined : items;
}
