import { describe, expect, it } from 'vitest';
import { Pattern } from '../../src/model/pattern.js';

describe('a pattern', () => {
  it.each<[string, string, boolean | undefined]>([
    ['b', 'abc', true],
    ['^b', 'abc', false],
    // As Go spells it, which JavaScript does not.
    ['(?i)^ABC$', 'abc', true],
    ['^(?i)(abort|warn)?$', 'Abort', true],
    ['\\Aabc\\z', 'abc', true],
    ['\\Aabc\\z', 'abc\n', false],
    ['^[[:alpha:]]+$', 'abc', true],
    ['^[[:alpha:]]+$', ':a]', false],
    ['^\\p{L}+$', 'äöü', true],
    ['^(?P<year>\\d{4})$', '2026', true],
    ['(?s)^a.b$', 'a\nb', true],
    // What Go does not take.
    ['(?=a)', 'a', undefined],
    ['(a)\\1', 'aa', undefined],
    ['(', '(', undefined],
    ['a{1001}', 'a', undefined],
    ['((a{1000}){1000}){1000}', 'a', undefined],
  ])('%s in %j: %s', (source, text, expected) => {
    expect(Pattern.of(source)?.isIn(text)).toBe(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['\\d+', 'a1b22', ['1', '22']],
    ['a|ab', 'ab', ['a']],
    ['x', 'abc', []],
  ])('finds %s in %s', (source, text, expected) => {
    expect(Pattern.of(source)?.stretchesOf(text)).toEqual(expected);
    expect(Pattern.of(source)?.stretchesOf(text, 1)).toEqual(expected.slice(0, 1));
  });

  // JavaScript's own engine would not come back from any of these.
  it.each(['^(a+)+$', '^(a|aa)+$', '(a*)*b', '(.*a){20}x', '^(?:a?){90}a{90}b'])('%s: answers at once', (source) => {
    expect(Pattern.of(source)?.isIn(`${'a'.repeat(5_000)}!`)).toBe(false);
  });

  it('leaves alone what would take seconds', () => {
    expect(Pattern.of('[a-z]{1000}x')?.isIn('a'.repeat(1_000_000))).toBeUndefined();
    expect(Pattern.of('a')?.stretchesOf('a'.repeat(100_000))).toBeUndefined();
  });
});
