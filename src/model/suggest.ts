import { closest, distance } from 'fastest-levenshtein';

/** The nearest of the allowed words, whatever its case, one of the preferred where it is near; undefined where none is near. */
export function nearestTo(
  word: string,
  allowed: readonly string[],
  preferred: readonly string[] = [],
): string | undefined {
  const lower = word.toLowerCase();
  const same = allowed.find((candidate) => candidate.toLowerCase() === lower);
  if (same !== undefined || allowed.length === 0) return same;
  const nearest = closest(word, [...allowed]);
  const far = distance(word, nearest);
  if (far === 1) return nearest;
  const wanted = preferred.length > 0 ? nearestTo(word, preferred) : undefined;
  if (wanted !== undefined) return wanted;
  const begun = allowed.filter((candidate) => word.length > 3 && candidate.toLowerCase().startsWith(lower));
  if (begun.length === 1) return begun[0];
  const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return far <= most ? nearest : undefined;
}

/** Whether a mapping has a key that is none of these and was meant as one of them. */
export function isMistyped(mapping: object, names: readonly string[]): boolean {
  return Object.keys(mapping).some((key) => !names.includes(key) && nearestTo(key, names) !== undefined);
}

/** `; did you mean \`x\`?`, or nothing. */
export function didYouMean(word: string, allowed: readonly string[]): string {
  const nearest = nearestTo(word, allowed);
  return nearest === undefined ? '' : `; did you mean \`${nearest}\`?`;
}
