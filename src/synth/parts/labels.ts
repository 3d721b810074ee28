import type { PropPlace } from './prop-place.js';

const KEY =
  /^(?:(?=.{1,253}\/)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/;
const VALUE = /^(?:[A-Za-z0-9](?:[-\w.]{0,61}[A-Za-z0-9])?)?$/;

export type Labels = Readonly<Record<string, string>>;

/** Throws unless each key and value can be a label's. */
export function checkLabels(place: PropPlace, labels: Labels | undefined): void {
  checkKeys(place, labels);
  for (const [key, value] of Object.entries(labels ?? {})) {
    place.in(key).text(value, VALUE, 'at most 63 letters, digits, `-`, `_` and `.`, a letter or digit at both ends');
  }
}

/** Throws unless each key can be that of a label or an annotation. */
export function checkKeys(place: PropPlace, entries: Labels | undefined): void {
  for (const key of Object.keys(entries ?? {})) {
    if (KEY.test(key)) continue;
    throw place
      .in(key)
      .fault('is no key: at most 63 letters, digits, `-`, `_` and `.`, with a prefix such as `example.com/` or none');
  }
}
