import { DuckDBInstance } from '@duckdb/node-api';
import type { DataType } from '../../../../common/declaration';
import * as b from '../../testing/bound';
import { NOW } from '../../testing/tracker';
import { foldExpression } from './fold_expression';

const TEXTS = ['', 'aB-1', '  spaced  ', '\t tab \n', 'a.b.a', "it's $& a", '~'.repeat(50)];
const COUNTS = [0, 1, 2, 5, 100];
type Given = readonly (string | number)[];

const pairs = TEXTS.flatMap((text) =>
  ['', 'a', 'aB', ' ', '.', '$&'].map((other) => [text, other]),
);
const counted = TEXTS.flatMap((text) => COUNTS.map((count) => [text, count]));

const FUNCTIONS: readonly (readonly [string, DataType, readonly Given[]])[] = [
  ...['lower', 'upper', 'trim', 'ltrim', 'rtrim'].map(
    (name) => [name, 'text', TEXTS.map((text) => [text])] as const,
  ),
  ...['length', 'char_length'].map(
    (name) => [name, 'integer', TEXTS.map((text) => [text])] as const,
  ),
  ...['starts_with', 'ends_with'].map((name) => [name, 'boolean', pairs] as const),
  ...['strpos', 'instr'].map((name) => [name, 'integer', pairs] as const),
  ...['left', 'right'].map((name) => [name, 'text', counted] as const),
  ...['substring', 'substr'].map(
    (name) =>
      [
        name,
        'text',
        counted.flatMap(([text = '', count = 0]) => [
          [text, Number(count) + 1],
          [text, Number(count) + 1, 2],
          [text, 1, count],
        ]),
      ] as const,
  ),
  [
    'replace',
    'text',
    pairs.flatMap((pair) => [
      [...pair, ''],
      [...pair, '$1$&'],
    ]),
  ],
];

const fold = (name: string, type: DataType, given: Given) => {
  const call = b.call(
    name,
    given.map((one) => b.constant(one)),
    { type },
  );
  const made = foldExpression(call, { now: NOW, timeZone: 'UTC' });
  return made.kind === 'constant' ? made.value.value : undefined;
};

describe('functions of constant texts', () => {
  it.each(FUNCTIONS)('%s is computed as DuckDB does', async (name, type, cases) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const literal = (one: string | number) =>
      typeof one === 'number' ? String(one) : `'${one.replaceAll("'", "''")}'`;
    const calls = cases.map((given) => `${name}(${given.map(literal).join(', ')})`);
    const reader = await connection.runAndReadAll(`SELECT ${calls.join(', ')}`);
    const expected = (reader.getRows()[0] ?? []).map((value) =>
      typeof value === 'bigint' ? Number(value) : value,
    );
    expect(cases.map((given) => [given, fold(name, type, given)])).toEqual(
      cases.map((given, at) => [given, expected[at]]),
    );
    connection.closeSync();
  });

  it.each<[string, DataType, Given]>([
    ['upper', 'text', ['straße']],
    ['length', 'integer', ['👩‍👩‍👧']],
    ['left', 'text', ['abc', -1]],
    ['substring', 'text', ['abc', 0, 2]],
    ['trim', 'text', ['xax', 'x']],
    ['upper', 'text', ['a'.repeat(20_000)]],
  ])('%s to %s of %j is left to DuckDB', (name, type, given) => {
    expect(fold(name, type, given)).toBeUndefined();
  });

  it('coalesce is its first value if that has the type of the result', () => {
    const coalesce = (type: DataType, ...given: (string | number | null)[]) => {
      const call = b.call(
        'coalesce',
        given.map((one) => b.constant(one)),
        { type },
      );
      const made = foldExpression(call, { now: NOW, timeZone: 'UTC' });
      return made.kind === 'constant' ? made.value : undefined;
    };
    expect(coalesce('text', null, 'a', 'b')).toEqual({ type: 'text', value: 'a' });
    expect(coalesce('number', 1, 2)).toBeUndefined();
    expect(coalesce('text', null, null)).toBeUndefined();
  });
});
