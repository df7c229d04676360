import fc from 'fast-check';
import { join } from 'node:path';
import type { BoundExpression, BoundOperator } from '../../../common/binding';
import { ExactNumber, type JsonValue } from '../../../common/declaration';
import {
  batchOf,
  DocumentColumn,
  unwrittenDocument,
  type ScanBatch,
  type ScanColumn,
  type ScanValue,
} from '../../scan';
import { DuckDbPool } from '../duckdb/pool';
import { renderSql } from '../render';
import { column, constant, operation, query, scan, select } from '../testing/bound';
import { plainQueryOf, type PlainQuery } from './plain_query';
import { drained } from '../../../common/language';

const pool = new DuckDbPool({
  childPath: join(__dirname, '../../../target/server/duckdb_child.js'),
});
afterAll(() => pool.close());
const never = new AbortController().signal;

const COLUMNS: readonly ScanColumn[] = [
  { name: 'title', type: 'text', ignoringCase: false },
  { name: 'state', type: 'text', ignoringCase: true },
  { name: 'number', type: 'integer', ignoringCase: false },
  { name: 'score', type: 'number', ignoringCase: false },
  { name: 'open', type: 'boolean', ignoringCase: false },
  { name: 'created', type: 'timestamp', ignoringCase: false },
  { name: 'due', type: 'date', ignoringCase: false },
  { name: 'raw', type: 'document', ignoringCase: false },
  { name: 'labels', type: { list: 'text' }, ignoringCase: true },
];
const bound = (name: string) => {
  const found = COLUMNS.find((one) => one.name === name);
  return column('t', name, found?.type, { ignoringCase: found?.ignoringCase ?? false });
};

const rowsOf = (run: PlainQuery | undefined, batch: ScanBatch) => run && drained(run(batch));

const text = fc.oneof(
  fc.constantFrom(
    'Open',
    'open',
    'OPEN',
    '',
    'É',
    'é',
    'İ',
    'i',
    'ς',
    'Σ',
    'ß',
    'ẞ',
    'K',
    '\u212a',
  ),
  fc.constantFrom('a\0b', '\ud800', '\u{1f600}', "it's", '\u202e'),
  fc.string({ maxLength: 4 }),
);
const whole = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(2 ** 53, 2n ** 53n + 1n, -(2n ** 63n), 2n ** 63n - 1n, -0),
);
const real = fc.oneof(
  fc.constantFrom(0, -0, 1, 1.5, NaN, Infinity, -Infinity, 5e-324),
  fc.double({ min: -2, max: 2 }),
);
const instant = fc.oneof(
  fc.constantFrom(0, 1, -1, 1_700_000_000_000_000, 1_700_000_000_123_456, -62_135_596_800_000_000),
  fc.constantFrom(2n ** 63n - 2n, -(2n ** 62n), 253_402_300_799_999_999n),
);
const VALUES: Readonly<Record<string, fc.Arbitrary<ScanValue>>> = {
  title: text,
  state: text,
  number: whole,
  score: real,
  open: fc.boolean(),
  created: instant,
  due: fc.constantFrom(0, -1, 20_000, -400_000, 3_000_000),
  raw: fc.constantFrom(
    '{"a":1}',
    'null',
    '[1,"x"]',
    '{"n":12345678901234567890,"a":1.10}',
    '"\\ud83d\\ude00"',
  ),
  labels: fc.array(fc.option(text), { maxLength: 3 }),
};
const page = fc.integer({ min: 0, max: 12 }).chain((rowCount) =>
  fc
    .tuple(
      ...COLUMNS.map(({ name }) =>
        fc.array(fc.option(VALUES[name] ?? fc.constant(null), { freq: 5 }), {
          minLength: rowCount,
          maxLength: rowCount,
        }),
      ),
    )
    .map((values) => ({ rowCount, values: values })),
);

const CONSTANTS: Readonly<Record<string, fc.Arbitrary<BoundExpression>>> = {
  title: text.map((one) => constant(one)),
  state: text.map((one) => constant(one)),
  number: fc.oneof(
    fc.integer({ min: -3, max: 3 }).map((one) => constant(one)),
    fc
      .constantFrom('9007199254740993', '-9223372036854775808')
      .map((one) => constant(one, 'integer')),
    fc.constantFrom(1.5, 2).map((one) => constant(one, 'number')),
  ),
  score: fc.oneof(
    fc.constantFrom(0, 1, 1.5, -0).map((one) => constant(one, 'number')),
    fc.integer({ min: -1, max: 1 }).map((one) => constant(one)),
  ),
  open: fc.boolean().map((one) => constant(one)),
  created: fc
    .constantFrom(
      '1970-01-01T00:00:00Z',
      '2023-11-14T22:13:20.123456Z',
      '2023-11-14T22:13:20Z',
      '9999-12-31T23:59:59.999999Z',
    )
    .map((one) => constant(one, 'timestamp')),
};
const { comparison } = fc.letrec<{ comparison: BoundExpression }>(() => ({
  comparison: fc.constantFrom(...Object.keys(CONSTANTS)).chain((name) =>
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom<BoundOperator>('=', '!=', '<', '<=', '>', '>='),
          CONSTANTS[name] ?? fc.constant(constant(null)),
          fc.boolean(),
        )
        .map(([sign, value, turned]) =>
          turned ? operation(sign, value, bound(name)) : operation(sign, bound(name), value),
        ),
      fc
        .tuple(
          fc.constantFrom<BoundOperator>('in', 'not_in'),
          fc.array(CONSTANTS[name] ?? fc.constant(constant(null)), { minLength: 1, maxLength: 3 }),
        )
        .map(([word, values]) => operation(word, bound(name), ...values)),
      fc
        .constantFrom<BoundOperator>('is_null', 'is_not_null')
        .map((word) => operation(word, bound(name))),
    ),
  ),
}));
const { predicate } = fc.letrec<{ predicate: BoundExpression }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 3 },
    comparison,
    fc.constant<BoundExpression>(bound('open')),
    fc
      .array(tie('predicate'), { minLength: 2, maxLength: 3 })
      .map((parts) => operation('and', ...parts)),
    fc
      .array(tie('predicate'), { minLength: 2, maxLength: 3 })
      .map((parts) => operation('or', ...parts)),
    tie('predicate').map((part) => operation('not', part)),
  ),
}));

const over = (
  where: BoundExpression | undefined,
  names = COLUMNS.map(({ name }) => name),
  shown?: BoundExpression,
) =>
  query(
    select(
      scan(
        'c.t',
        COLUMNS.map(({ name }) => bound(name)),
      ),
      [...names.map(bound), ...(shown === undefined ? [] : [operation('is_true', shown)])],
      where && { where },
    ),
  );

const maybe = fc.option(predicate, { nil: undefined });

const scalar = fc.constantFrom<JsonValue>(
  null,
  true,
  0,
  -0,
  1.5,
  1e300,
  5e-324,
  '',
  'a\0b',
  '\u{1f600}',
  '"\\\n',
  new ExactNumber('12345678901234567890'),
  new ExactNumber('0.1000000000000000000001'),
);
const { document } = fc.letrec<{ document: JsonValue }>((tie) => ({
  document: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('document'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'B', '10', '9', 'toJSON', ''), tie('document')),
  ),
}));

test('documents that were never written are those that DuckDB returns', async () => {
  const documents = fc.array(fc.option(document, { freq: 5 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(documents, fc.boolean(), async (given, filters) => {
      const columns = COLUMNS.filter(({ name }) => name === 'raw' || name === 'number');
      const batch = batchOf(given.length, [
        given.map((_, at) => at),
        new DocumentColumn(given.map((one) => (one === null ? null : unwrittenDocument(one)))),
      ]);
      const where = filters ? operation('>', bound('number'), constant(1)) : undefined;
      const wanted = over(where, ['number', 'raw']);
      const rows = rowsOf(plainQueryOf(wanted, columns), batch);
      const evaluation = await pool.open([{ name: 't', columns, key: [] }], never);
      try {
        const expected = await evaluation.evaluatePage(renderSql(wanted), 't', batch);
        expect(rows).toEqual(expected.rows);
      } finally {
        await evaluation.close();
      }
    }),
    { numRuns: 200 },
  );
});

test('rows and values are those that DuckDB returns, or the page is left to DuckDB', async () => {
  let plain = 0;
  let filtered = 0;
  await fc.assert(
    fc.asyncProperty(maybe, maybe, page, async (where, shown, batch) => {
      const wanted = over(where, undefined, shown);
      const rows = rowsOf(plainQueryOf(wanted, COLUMNS), batch);
      if (rows === undefined) return;
      plain++;
      if (where !== undefined) filtered++;
      const evaluation = await pool.open([{ name: 't', columns: COLUMNS, key: [] }], never);
      try {
        const expected = await evaluation.evaluatePage(renderSql(wanted), 't', batch);
        expect(rows).toEqual(expected.rows);
      } finally {
        await evaluation.close();
      }
    }),
    { numRuns: 600 },
  );
  // The property means nothing if most pages are left to DuckDB.
  expect(plain).toBeGreaterThan(100);
  expect(filtered).toBeGreaterThan(30);
});

describe('left to DuckDB', () => {
  const planOf = (where: BoundExpression) => plainQueryOf(over(where), COLUMNS);

  test.each([
    ['texts in an order', operation('<', bound('title'), constant('b'))],
    ['NULL in a list', operation('in', bound('number'), constant(1), constant(null))],
    ['a comparison of two columns', operation('=', bound('title'), bound('state'))],
    ['a document', operation('=', bound('raw'), constant('x'))],
    ['a list', operation('contains', bound('labels'), constant('bug'))],
    ['a pattern', operation('like', bound('title'), constant('a%'))],
  ])('%s', (_what, where) => {
    expect(planOf(where)).toBeUndefined();
  });

  test.each([
    ['half of a surrogate pair', 'title', '\ud800'],
    ['a NUL', 'title', 'a\0b'],
    ['a text of over 256 thousand characters', 'title', 'x'.repeat(300_000)],
    ['a document of over 256 thousand characters', 'raw', `"${'x'.repeat(300_000)}"`],
    ['a date in the year 99999', 'due', 40_000_000],
  ])('a page with %s', (_what, name, value) => {
    const run = plainQueryOf(over(undefined, [name]), COLUMNS);
    const values = COLUMNS.map((one) => [one.name === name ? value : null]);
    expect(run).toBeDefined();
    expect(rowsOf(run, { rowCount: 1, values })).toBeUndefined();
  });

  test('NaN in a comparison, which DuckDB considers the greatest number', () => {
    const run = planOf(operation('>', bound('score'), constant(1)));
    const values = COLUMNS.map(({ name }) => [name === 'score' ? NaN : null]);
    expect(run).toBeDefined();
    expect(rowsOf(run, { rowCount: 1, values })).toBeUndefined();
  });
});

test.each([
  ['documents', 'raw', `"${'x'.repeat(100_000)}"`],
  ['texts', 'title', 'x'.repeat(100_000)],
])('large %s are converted in steps', (_what, name, value) => {
  const run = plainQueryOf(over(undefined, [name]), COLUMNS);
  const values = COLUMNS.map((one) =>
    Array.from({ length: 10 }, () => (one.name === name ? value : null)),
  );
  const steps = run?.({ rowCount: 10, values });
  let count = 0;
  while (steps?.next().done === false) count++;
  expect(count).toBe(10);
});
