import { describe, expect, it } from 'vitest';
import { cells, graphemes, wrap } from '../../src/report/width.js';

describe('cells of a terminal', () => {
  it.each([
    ['ascii', 'image: nginx', 12],
    ['CJK and kana', '注文サービス', 12],
    ['halfwidth kana with its mark', 'ｶﾞ', 2],
    ['an emoji', '🍣', 2],
    ['a family of four, joined', '👨‍👩‍👧‍👦', 2],
    ['a skin tone', '👍🏽', 2],
    ['a flag of two letters', '🇯🇵', 2],
    ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 2],
    ['a text character made an emoji', '❤️', 2],
    ['a combining accent', 'e\u0301', 1],
    ['three combining marks', 'n\u0303\u0303\u0302', 1],
    ['Hangul, composed and in parts', '각\u1112\u1161\u11ab', 4],
    ['Thai with marks above', 'น้ำ', 2],
    ['Devanagari', 'क्षि', 3],
    ['an astral ideograph', '𠮷', 2],
    ['our own signs', '│›·×…✖⚠✔', 8],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toBe(expected);
  });

  it('cuts where Intl.Segmenter does, which it asks only where it must', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const parts = [
      'a',
      'b1',
      '注',
      'ー',
      'か\u3099',
      'e\u0301',
      '1️⃣',
      '👨‍👩‍👧‍👦',
      '🇯🇵',
      '\u1112\u1161\u11ab',
      '©️',
      ' ',
      '𠮷',
      '葛\u{e0100}',
    ];
    for (const one of parts)
      for (const two of parts)
        for (const three of parts) {
          const text = one + two + three;
          expect([...graphemes(text)].map((grapheme) => grapheme.text)).toEqual(
            [...segmenter.segment(text)].map(({ segment }) => segment),
          );
        }
    expect([...graphemes('a👍🏽b')].map(({ at }) => at)).toEqual([0, 1, 5]);
  });
});

describe('wrapping', () => {
  it('breaks at spaces, by cells, with less room on the first line', () => {
    expect(wrap('one two three four', 9, 5)).toEqual(['one', 'two three', 'four']);
    expect(wrap('注文 サービス x', 9)).toEqual(['注文', 'サービス', 'x']);
  });

  it('keeps a word that is too long, and an endless line where nothing limits it', () => {
    expect(wrap('see https://example.com/a/long/address now', 10)).toEqual([
      'see',
      'https://example.com/a/long/address',
      'now',
    ]);
    expect(wrap('a b '.repeat(100).trim(), Infinity)).toHaveLength(1);
  });
});
