import type { ConfigMap } from 'kubernetes-types/core/v1.js';
import type { Span } from '../source/tree.js';
import { isMapping } from './loose.js';
import type { Resource } from './resource.js';

/** The texts of a ConfigMap by key, without building a list of them. */
export function* configTexts({ data }: Resource<ConfigMap>): Generator<readonly [key: string, text: string]> {
  const texts: unknown = data.data;
  if (!isMapping(texts)) return;
  for (const key in texts) {
    const text = texts[key];
    if (typeof text === 'string') yield [key, text];
  }
}

/** Where a word of a text stands in the file; undefined where the file writes it in another way. */
export function spanIn(resource: Resource<ConfigMap>, key: string, word: string): Span | undefined {
  const from = resource.document.keySpan([...resource.path, 'data', key]);
  const start = from === undefined ? -1 : resource.document.file.text.indexOf(word, from.end);
  return start < 0 ? undefined : { start, end: start + word.length };
}
