import { describe, expect, it } from 'vitest';
import { visible, visibleProse } from '../../src/report/sanitize.js';

describe('what cannot be seen is shown', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mb', 'a␛[31mb', 'a\\x1b[31mb'],
    ['a bell, a backspace, a line break', '\u0007\b\r\n', '␇␈␍␊', '\\x07\\x08\\x0d\\x0a'],
    ['delete', '\u007f', '␡', '\\x7f'],
    ['the one-byte form of escape-[', '\u009b31m', '\\x9b31m', '\\x9b31m'],
    ['text turned around', 'a\u202eb\u2066c\u200fd', 'a\\u202eb\\u2066c\\u200fd', 'a\\u202eb\\u2066c\\u200fd'],
    ['spaces of no width', 'a\u200bb\ufeffc\u2060', 'a\\u200bb\\ufeffc\\u2060', 'a\\u200bb\\ufeffc\\u2060'],
    ['a joiner between Latin letters', 'or\u200dders', 'or\\u200dders', 'or\\u200dders'],
    ['line separators', '\u2028\u2029', '\\u2028\\u2029', '\\u2028\\u2029'],
    ['half a character', 'a\ud83d', 'a\\ud83d', 'a\\ud83d'],
    ['letters made of tags', 'a\u{e0041}', 'a\\u{e0041}', 'a\\u{e0041}'],
  ])('%s', (_, text, unicode, ascii) => {
    expect(visible(text, true)).toBe(unicode);
    expect(visible(text, false)).toBe(ascii);
  });

  it('leaves writing alone', () => {
    const texts = [
      '注文サービス',
      '👨‍👩‍👧‍👦',
      '👩🏽‍💻',
      '❤️',
      '1️⃣',
      'e\u0301',
      'نام\u200cهای',
      'क्\u200dष',
      '葛\u{e0100}',
    ];
    for (const text of [...texts, '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}']) {
      expect(visible(text, true)).toBe(text);
    }
  });

  it('takes line breaks of prose for spaces', () => {
    expect(visibleProse(' one\n   two\r\nthree\u001b ', true)).toBe('one two three␛');
  });
});
