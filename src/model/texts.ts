import { isMapping } from './loose.js';

/** Adds all texts in a value, at any depth; not those below a key that is passed over. */
export function addTexts(into: Set<string>, value: unknown, passOver?: RegExp): void {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const item of value) addTexts(into, item, passOver);
  else if (isMapping(value)) {
    for (const key in value) if (!passOver?.test(key)) addTexts(into, value[key], passOver);
  }
}

/** All texts in a value, such as the values that a selector asks for. */
export function textsIn(value: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  addTexts(texts, value);
  return texts;
}
