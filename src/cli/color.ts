import type { Io, OutputStream } from './io.js';

/** 0 none, 1 sixteen colours, 2 256 colours, 3 full colour. */
export type ColorLevel = 0 | 1 | 2 | 3;

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;

/** Flag, then FORCE_COLOR, NO_COLOR (unless empty), then whether a terminal reads along. */
export function colorLevel(choice: string | undefined, stream: OutputStream, env: Io['env']): ColorLevel {
  if (choice === 'never') return 0;
  const capable =
    env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit' ? 3 : /256color/.test(env.TERM ?? '') ? 2 : 1;
  if (choice === 'always') return capable;
  const { FORCE_COLOR, NO_COLOR } = env;
  if (FORCE_COLOR !== undefined) return forced(FORCE_COLOR, capable);
  if (NO_COLOR !== undefined && NO_COLOR !== '') return 0;
  return stream.isTTY && env.TERM !== 'dumb' ? capable : 0;
}

function forced(value: string, capable: ColorLevel): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : capable;
}

/** Whether the terminal shows more than ASCII: a UTF-8 locale, or a system without one that says nothing else. */
export function isUnicode(env: Io['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  if (env.TERM === 'linux') return false;
  return locale === undefined ? env.TERM !== 'dumb' : /utf-?8/i.test(locale);
}
