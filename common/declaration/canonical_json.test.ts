import * as fc from 'fast-check';
import { canonicalJson, ExactNumber } from '.';

/** The same value, with the members of its objects in the opposite order. */
function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  const members = Object.entries(value).map(([name, member]) => [name, reversed(member)] as const);
  return Object.fromEntries(members.reverse());
}

describe('canonical JSON', () => {
  it('is JSON of the value, the same in whatever order its members are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('has the members sorted, without undefined ones', () => {
    const value = { b: [{ d: 1, c: [] }, undefined], a: undefined, __proto__: null };
    expect(canonicalJson(value)).toBe('{"b":[{"c":[],"d":1},null]}');
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"z":1,"y":2}}'))).toBe(
      '{"__proto__":{"y":2,"z":1},"b":1}',
    );
  });

  it('sorts objects with any names', () => {
    expect(canonicalJson({ toJSON: 1, a: 2, 9: 1, 10: 1 })).toBe('{"9":1,"10":1,"a":2,"toJSON":1}');
  });

  it('has all digits of exact numbers, as texts', () => {
    expect(canonicalJson({ b: new ExactNumber('9007199254740993'), a: 1 })).toBe(
      '{"a":1,"b":"9007199254740993"}',
    );
  });
});
