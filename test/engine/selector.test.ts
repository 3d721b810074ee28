import { describe, expect, it } from 'vitest';
import { matchesMap, matchesSelector } from '../../src/model/selector.js';
import { UNKNOWN } from '../../src/source/unknown.js';

const labels = { app: 'web', tier: 'front', open: UNKNOWN };

describe('label selectors', () => {
  it.each([
    [{}, true],
    [null, false],
    [{ matchLabels: { app: 'web' } }, true],
    [{ matchLabels: { app: 'api' } }, false],
    [{ matchLabels: { app: 'web', tier: 'back' } }, false],
    [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['api', 'web'] }] }, true],
    [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] }, false],
    [{ matchExpressions: [{ key: 'gone', operator: 'NotIn', values: ['web'] }] }, true],
    [{ matchExpressions: [{ key: 'gone', operator: 'Exists' }] }, false],
    [{ matchExpressions: [{ key: 'gone', operator: 'DoesNotExist' }] }, true],
    [{ matchLabels: { app: 'web' }, matchExpressions: [{ key: 'tier', operator: 'Exists' }] }, true],
    [{ matchLabels: { open: 'x' } }, undefined],
    [{ matchLabels: { open: 'x', app: 'api' } }, false],
    [{ matchLabels: UNKNOWN }, undefined],
    [UNKNOWN, undefined],
  ])('%j', (selector, expected) => {
    expect(matchesSelector(selector, labels)).toBe(expected);
  });

  it('of a Service are plain pairs, and none select nothing', () => {
    expect(matchesMap({ app: 'web' }, labels)).toBe(true);
    expect(matchesMap({}, labels)).toBe(false);
    expect(matchesMap(undefined, labels)).toBe(false);
    expect(matchesMap({ open: 'x' }, labels)).toBe(undefined);
  });
});
