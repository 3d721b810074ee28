import { describe, expect, it } from 'vitest';
import { matchesWildcard } from '../../src/data/wildcard.js';

describe('a wildcard', () => {
  it.each<[string, string, boolean]>([
    ['prod', 'prod', true],
    ['prod', 'production', false],
    ['prod*', 'prod', true],
    ['*-prod', 'eu-prod', true],
    ['*-prod', 'eu-prod-2', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['app-?', 'app-1', true],
    ['app-?', 'app-', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a.b', 'axb', false],
    ['(a|b)+', 'a', false],
    ['*', 'a\nb', true],
  ])('%s of %s: %s', (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  // Each would keep a regular expression in its place busy for longer than anybody lives.
  it.each(['*'.repeat(2_000), '*a'.repeat(2_000), '*?'.repeat(2_000), '*a*?'.repeat(1_000)])(
    'meets %# at once',
    (pattern) => {
      expect(matchesWildcard(`${pattern}x`, `${'a'.repeat(5_000)}!`)).toBe(false);
    },
  );
});
