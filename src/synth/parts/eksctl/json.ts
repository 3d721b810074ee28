export type Json = Readonly<Record<string, unknown>>;

/** Leaves out what is not given, and lists and mappings with nothing in them. */
export function withoutEmpty(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

/** A mapping of one's own keys in an order that does not depend on how it was made. */
export function sorted<Value>(map: Readonly<Record<string, Value>> | undefined): Record<string, Value> | undefined {
  return map && Object.fromEntries(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Lays `over` on `base`: mappings are merged, everything else is replaced. */
export function merge(base: Json, over: Json): Json {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const old = merged[key];
    merged[key] = isMapping(old) && isMapping(value) ? merge(old, value) : value;
  }
  return merged;
}

function isMapping(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
