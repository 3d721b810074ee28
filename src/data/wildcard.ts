/**
 * Whether a text matches a pattern in which `*` stands for any number of characters and `?` for one, as in the selectors of Fargate
 * profiles. Takes no more steps than one has characters times the other's, whatever somebody writes there.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  let [at, read] = [0, 0];
  let [star, from] = [-1, 0];
  while (read < text.length) {
    if (pattern[at] === '*') {
      [star, from] = [at, read];
      at++;
    } else if (pattern[at] === '?' || pattern[at] === text[read]) {
      at++;
      read++;
    } else if (star >= 0) {
      // It is enough to let the last `*` take one character more.
      from++;
      [at, read] = [star + 1, from];
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
