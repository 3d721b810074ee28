import { describe, expect, it } from 'vitest';
import { colorLevel, isUnicode } from '../../src/cli/color.js';
import type { Io, OutputStream } from '../../src/cli/io.js';
import { Progress } from '../../src/cli/progress.js';

const stream = (isTTY: boolean): OutputStream & { text: string } => ({
  text: '',
  write(text) {
    this.text += text;
  },
  isTTY,
  columns: isTTY ? 80 : undefined,
});

describe('colour', () => {
  it.each([
    ['a terminal', undefined, true, {}, 1],
    ['a terminal of 256 colours', undefined, true, { TERM: 'xterm-256color' }, 2],
    ['a terminal of all colours', undefined, true, { COLORTERM: 'truecolor' }, 3],
    ['a pipe', undefined, false, {}, 0],
    ['a dumb terminal', undefined, true, { TERM: 'dumb' }, 0],
    ['NO_COLOR', undefined, true, { NO_COLOR: '1' }, 0],
    ['an empty NO_COLOR', undefined, true, { NO_COLOR: '' }, 1],
    ['FORCE_COLOR in a pipe', undefined, false, { FORCE_COLOR: '1' }, 1],
    ['FORCE_COLOR before NO_COLOR', undefined, false, { FORCE_COLOR: '3', NO_COLOR: '1' }, 3],
    ['FORCE_COLOR=0', undefined, true, { FORCE_COLOR: '0' }, 0],
    ['the flag before FORCE_COLOR', 'never', true, { FORCE_COLOR: '3' }, 0],
    ['the flag before NO_COLOR', 'always', false, { NO_COLOR: '1' }, 1],
  ] as const)('%s', (_, flag, isTTY, env, level) => {
    expect(colorLevel(flag, stream(isTTY), env)).toBe(level);
  });
});

describe('more than ASCII', () => {
  it.each([
    [{ LANG: 'de_DE.UTF-8' }, true],
    [{ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, false],
    [{ LANG: 'C' }, false],
    [{}, true],
    [{ TERM: 'linux', LANG: 'C.UTF-8' }, false],
  ])('%j', (env, unicode) => {
    expect(isUnicode(env)).toBe(unicode);
  });
});

describe('progress', () => {
  const run = (isTTY: boolean, env: Io['env'], msPerFile: number): string => {
    const stderr = stream(isTTY);
    let now = 0;
    const io = { stderr, env, now: () => new Date(now) } as unknown as Io;
    const progress = new Progress(io);
    for (let done = 1; done <= 200; done++) {
      now += msPerFile;
      progress.update(done, 200);
    }
    progress.end();
    return stderr.text;
  };

  it('is shown on a terminal when a run is long, and erased at the end', () => {
    expect(run(true, {}, 10)).toBe('\r\u001b[K128 of 200 files read\r\u001b[K192 of 200 files read\r\u001b[K');
  });

  it.each([
    ['a short run', true, {}, 1],
    ['a pipe', false, {}, 10],
    ['CI', true, { CI: 'true' }, 10],
    ['pre-commit', true, { PRE_COMMIT: '1' }, 10],
  ] as const)('is not shown for %s', (_, isTTY, env, ms) => {
    expect(run(isTTY, env, ms)).toBe('');
  });
});
