/** Where a text stops being JSON, and why. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

const BLANK = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)\b/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end';

/** The first fault of a text that `JSON.parse` refuses; it tells no place itself. */
export function findJsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  let previous = '';
  for (;;) {
    BLANK.lastIndex = at;
    at += BLANK.exec(text)?.[0].length ?? 0;
    if (at >= text.length)
      return { offset: Math.max(text.trimEnd().length - 1, 0), message: 'the file ends before its JSON does' };
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: Expected | undefined = token === undefined ? undefined : follow(expected, token, open);
    if (token === undefined || next === undefined) return { offset: at, message: reason(text, at, expected, previous) };
    expected = next;
    previous = token;
    at += token.length;
  }
}

/** What may come behind a token, or undefined where the token may not stand. */
function follow(expected: Expected, token: string, open: ('{' | '[')[]): Expected | undefined {
  if (token === ',') return expected === ', or ]' ? 'value' : expected === ', or }' ? 'key' : undefined;
  if (token === ':') return expected === ':' ? 'value' : undefined;
  if (token === ']' || token === '}') return expected.endsWith(`or ${token}`) ? close(open) : undefined;
  if (expected.startsWith('key')) return token.startsWith('"') ? ':' : undefined;
  if (!expected.startsWith('value')) return undefined;
  if (token !== '{' && token !== '[') return inside(open);
  open.push(token);
  return token === '{' ? 'key or }' : 'value or ]';
}

function close(open: ('{' | '[')[]): Expected {
  open.pop();
  return inside(open);
}

function inside(open: readonly ('{' | '[')[]): Expected {
  return open.length === 0 ? 'end' : open.at(-1) === '{' ? ', or }' : ', or ]';
}

function reason(text: string, at: number, expected: Expected, previous: string): string {
  const char = text[at] ?? '';
  if (/[}\]]/.test(char) && previous === ',') return 'JSON takes no comma after the last entry';
  if (char === '#' || text.startsWith('//', at) || text.startsWith('/*', at)) return 'JSON takes no comments';
  if (char === '"' && expected.startsWith(',')) return `expected \`${expected.replace(' or ', '` or `')}\` before this`;
  if (char === '"') return 'this text is never closed, or holds a line break or an unknown escape';
  if (/[A-Za-z_']/.test(char)) return 'JSON wants names and texts in "double quotes"';
  if (expected === 'end') return 'nothing may stand behind the end of the JSON';
  return `expected ${expected.replace(/[^a-z ]/g, '`$&`')} here`;
}
