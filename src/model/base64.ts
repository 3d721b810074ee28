const DIGITS = /^[A-Za-z0-9+/]*={0,2}$/;

/** Whether a text is base64 as Go reads it: line breaks are skipped, nothing else is. */
export function isBase64(text: string): boolean {
  const packed = /[\r\n]/.test(text) ? text.replace(/[\r\n]/g, '') : text;
  return packed.length % 4 === 0 && DIGITS.test(packed);
}

/** How many bytes a base64 text stands for. */
export function base64Length(text: string): number {
  const packed = text.replace(/[\r\n=]/g, '');
  return Math.floor((packed.length * 3) / 4);
}

/** The text that base64 stands for, each byte a character. */
export function decodeBase64(text: string): string {
  return atob(text.replace(/[\r\n]/g, ''));
}
