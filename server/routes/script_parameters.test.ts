import type { JsonValue } from '../../common/declaration';
import { problemOfParameters } from './script_parameters';

const nested = (levels: number): JsonValue => (levels === 0 ? 1 : [nested(levels - 1)]);

describe('parameters of a script', () => {
  it.each<[string, Readonly<Record<string, JsonValue>>]>([
    ['none', {}],
    ['some', { state: 'open', labels: ['a', 'b'], since: null }],
    ['nested ones', { deep: nested(32) }],
  ])('may be %s', (_, parameters) => expect(problemOfParameters(parameters)).toBeUndefined());

  it.each<[string, Readonly<Record<string, JsonValue>>, string]>([
    ['a long text', { text: 'a'.repeat(300_000) }, 'must not exceed 256 KB of JSON.'],
    [
      'text that is longer as JSON',
      { text: '"'.repeat(140_000) },
      'must not exceed 256 KB of JSON.',
    ],
    ['many values', { all: new Array<number>(300_000).fill(1) }, 'must not exceed 256 KB of JSON.'],
    ['deep ones', { deep: nested(33) }, 'must not be nested more than 32 levels deep.'],
    [
      'the prototype',
      JSON.parse('{"a":{"__proto__":1}}') as Readonly<Record<string, JsonValue>>,
      'must not be named __proto__.',
    ],
  ])('must not be %s', (_, parameters, problem) =>
    expect(problemOfParameters(parameters)).toBe(`Parameters ${problem}`),
  );
});
