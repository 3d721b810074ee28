/** Adds all texts in a value, at any depth. */
export function addTexts(into: Set<string>, value: unknown): void {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const item of value) addTexts(into, item);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) addTexts(into, item);
}

/** All texts in a value, such as the values that a selector asks for. */
export function textsIn(value: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  addTexts(texts, value);
  return texts;
}
