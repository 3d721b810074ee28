const PLAIN = /^[\x20-\x7e]*$/;
/** The longest run before a character that tells whether it belongs there; the flag of a region has six tags. */
const CONTEXT = 24;

/** Text of the input with nothing hidden in it: `␛` for an escape character, `\u202e` for one that turns the text around. */
export function visible(text: string, unicode: boolean): string {
  if (PLAIN.test(text)) return text;
  // A terminal acts on these instead of showing them, or they reorder text, or cannot be seen. Most text has none: not worth a start.
  const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
  return text.replace(hidden, (char: string, at: number) => {
    const before = text.slice(Math.max(0, at - CONTEXT), at);
    return belongs(char, before) ? char : escaped(char, unicode);
  });
}

/** As `visible`, for prose: line breaks are spaces. */
export function visibleProse(text: string, unicode: boolean): string {
  return visible(
    text.trim().replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? ' ' : blanks)),
    unicode,
  );
}

/** Invisible characters that writing needs: inside an emoji, between letters of scripts that join. */
function belongs(char: string, before: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code === 0xfe0e || code === 0xfe0f) return /[\p{Emoji}]$/u.test(before);
  if (code === 0x200d && /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u.test(before)) return true;
  if (code === 0x200c || code === 0x200d) return /[\p{Lo}\p{M}]$/u.test(before);
  if (code >= 0xe0020 && code <= 0xe007f) return /\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6}$/u.test(before);
  return code >= 0xe0100 && code <= 0xe01ef && /\p{Script=Han}$/u.test(before);
}

function escaped(char: string, unicode: boolean): string {
  const code = char.codePointAt(0) ?? 0;
  if (unicode && code < 0x20) return String.fromCharCode(0x2400 + code);
  if (unicode && code === 0x7f) return '\u2421';
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
