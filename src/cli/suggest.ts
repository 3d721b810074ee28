import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean \`x\`?` for the nearest of the allowed words, or nothing where none is near. */
export function didYouMean(word: string, allowed: readonly string[]): string {
  const nearest = nearestTo(word, allowed);
  return nearest === undefined ? '' : `; did you mean \`${nearest}\`?`;
}

export function nearestTo(word: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const nearest = closest(word, [...allowed]);
  const prefixed = allowed.filter((candidate) => word.length > 3 && candidate.startsWith(word));
  if (prefixed.length === 1) return prefixed[0];
  return distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? nearest : undefined;
}
