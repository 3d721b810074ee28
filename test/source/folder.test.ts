import { describe, expect, it } from 'vitest';
import { depthShared, holds } from '../../src/source/folder.js';

describe('a folder', () => {
  it.each([
    ['', 'a/', true],
    ['a/', 'a/b/', true],
    ['a/', 'a/', true],
    ['a/', 'b/', false],
    ['a/', '', false],
    ['', '../a/', false],
    ['../', '', true],
    ['../', 'a/', true],
    ['../', '../a/', true],
    ['../a/', '', false],
    ['../a/', '../a/b/', true],
    ['../a/', '../b/', false],
    ['../../', '../a/', true],
    ['../', '../../a/', false],
  ])('%s holds %s: %s', (outer, inner, answer) => {
    expect(holds(outer, inner)).toBe(answer);
  });

  it.each([
    ['a/b/', 'a/c/', 1],
    ['a/', '', 0],
    ['', '../a/', -1],
    ['b/', '../a/', -1],
    ['../a/', '../a/', 0],
    ['../a/', '../b/', -1],
    ['../a/', '../../b/', -2],
  ])('%s and %s share %s', (one, other, depth) => {
    expect(depthShared(one, other)).toBe(depth);
    expect(depthShared(other, one)).toBe(depth);
  });
});
