import { resolvePlain } from './scalar.js';

const CORE = /^(?:!!|!<tag:yaml\.org,2002:)(int|float|bool|null)>?$/;

const TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  int: (value) => Number.isInteger(value),
  float: (value) => typeof value === 'number',
  bool: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** Whether a tag names a type that the text must then be of; kubectl reads a text under any other tag as it stands. */
export function isCoreTag(tag: string): boolean {
  return CORE.test(tag);
}

/** Value of a text under a core tag; undefined where it is of another type. */
export function resolveTagged(tag: string, text: string): unknown {
  const value = resolvePlain(text);
  return TESTS[CORE.exec(tag)?.[1] ?? '']?.(value) ? value : undefined;
}

/** Text of a `!!binary`; undefined where it is not base64. */
export function decodeBinary(text: string): string | undefined {
  const base64 = text.replace(/\s/g, '');
  if (!/^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(base64)) return undefined;
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
}
