import { describe, expect, it } from 'vitest';
import { celValue, holds, messageOf } from '../../src/model/schema/cel.js';
import { UNKNOWN } from '../../src/source/unknown.js';

describe('an expression of a definition', () => {
  it.each<[string, unknown, boolean | undefined]>([
    ['self.min <= self.max', { min: 1n, max: 2n }, true],
    ['self.min <= self.max', { min: 3n, max: 2n }, false],
    ['has(self.a) != has(self.b)', { a: 'x' }, true],
    ['self.all(x, x.operator == "In" ? x.values.size() != 0 : true)', [{ operator: 'In', values: [] }], false],
    ['self.matches(r"""^\\d+$""")', '12', true],
    ['matches(self, "(?i)^ABC$")', 'abc', true],
    ['[self].exists(x, x.matches("^[[:alpha:]]+$"))', 'abc', true],
    ['self.find("^[^/]+").endsWith("example.com")', 'a.example.com/b', true],
    ['self.findAll("[a-z]+").size() == 2', 'a1b', true],
    // JavaScript's own engine would not come back from these.
    ['self.matches("^(a+)+$")', `${'a'.repeat(50)}!`, false],
    ['self.find("^(a+)+$") == ""', `${'a'.repeat(50)}!`, true],
    ['isCIDR(self)', '10.0.0.0/8', true],
    ['isCIDR(self)', '10.0.0.0/33', false],
    ['isIP(self)', '2001:db8::1', true],
    ['isQuantity(self)', '1Gi', true],
    ['duration(self) < duration("1h")', '30m', true],
    // The server calls a rule broken that comes to an error of the value.
    ['self.absent == 1', {}, false],
    ['int(self) > 0', 'many', false],
    // What nobody can tell here.
    ['self == oldSelf', 'x', undefined],
    ['self.format(["x"]) == ""', '%s', undefined],
    ['not an expression', 'x', undefined],
  ])('%s of %o: %s', (rule, self, expected) => {
    expect(holds({ rule }, self)).toBe(expected);
  });

  it('sees whole numbers, defaults, and no nulls', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'integer', default: 3 }, b: { type: 'number' }, c: { type: 'string' } },
    };
    expect({ ...(celValue({ b: 1, c: null }, schema) as object) }).toEqual({ a: 3n, b: 1 });
  });

  it('is not asked where something is not known', () => {
    expect(celValue({ a: [{ b: UNKNOWN }] }, { type: 'object' })).toBeUndefined();
  });

  it('has a message, an expression for one, or itself', () => {
    expect(messageOf({ rule: 'false', message: 'told' }, {})).toBe('told');
    expect(messageOf({ rule: 'false', message: 'told', messageExpression: '"not " + self.a' }, { a: 'x' })).toBe(
      'not x',
    );
    expect(messageOf({ rule: 'false', messageExpression: 'self.b' }, {})).toBe('must meet `false`');
  });
});
