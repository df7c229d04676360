import { DuckDBInstance } from '@duckdb/node-api';
import type { BoundExpression } from '../../../../common/binding';
import * as b from '../../testing/bound';
import { NOW } from '../../testing/tracker';
import { foldExpression } from './fold_expression';

const interval = (text: string) => b.constant(text, 'interval');
const plus = (left: BoundExpression, right: BoundExpression) => b.operation('+', left, right);
const minus = (left: BoundExpression, right: BoundExpression) => b.operation('-', left, right);
const trunc = (part: string, iso: string) =>
  b.call('date_trunc', [b.constant(part), b.timestamp(iso)]);
const at = b.timestamp;

/** An expression, and its equivalent for DuckDB, whose result is expected. */
const CASES: readonly (readonly [string, BoundExpression])[] = [
  [
    "TIMESTAMPTZ '2026-03-31T10:00:00Z' - INTERVAL '1 month'",
    minus(at('2026-03-31T10:00:00Z'), interval('1 month')),
  ],
  [
    "TIMESTAMPTZ '2024-02-29T00:00:00Z' + INTERVAL '1 year'",
    plus(at('2024-02-29T00:00:00Z'), interval('1 year')),
  ],
  [
    "TIMESTAMPTZ '2024-01-31T23:59:59.123456Z' + INTERVAL '1 month 1 day 1 hour'",
    plus(at('2024-01-31T23:59:59.123456Z'), interval('1 month 1 day 1 hour')),
  ],
  [
    "INTERVAL '90 minutes' + TIMESTAMPTZ '2024-01-31T23:59:59Z'",
    plus(interval('90 minutes'), at('2024-01-31T23:59:59Z')),
  ],
  [
    "TIMESTAMPTZ '1969-12-31T23:00:00.5Z' - INTERVAL '2 weeks'",
    minus(at('1969-12-31T23:00:00.5Z'), interval('2 weeks')),
  ],
  [
    "TIMESTAMPTZ '2026-05-31T00:00:00Z' - INTERVAL '1 quarter'",
    minus(at('2026-05-31T00:00:00Z'), interval('1 quarter')),
  ],
  [
    "TIMESTAMPTZ '2026-05-31T00:00:00Z' - (INTERVAL '1 day' * 3)",
    minus(at('2026-05-31T00:00:00Z'), b.operation('*', interval('1 day'), b.constant(3))),
  ],
  [
    "TIMESTAMPTZ '2026-05-31T00:00:00Z' + (-(INTERVAL '5 months'))",
    plus(at('2026-05-31T00:00:00Z'), b.operation('negate', interval('5 months'))),
  ],
  [
    "TIMESTAMPTZ '2026-05-31T00:00:00Z' + to_days(7)",
    plus(at('2026-05-31T00:00:00Z'), b.call('to_days', [b.constant(7)])),
  ],
  ["date_trunc('week', TIMESTAMPTZ '2026-03-01T10:00:00Z')", trunc('week', '2026-03-01T10:00:00Z')],
  [
    "date_trunc('quarter', TIMESTAMPTZ '2026-12-31T10:00:00Z')",
    trunc('quarter', '2026-12-31T10:00:00Z'),
  ],
  [
    "date_trunc('hour', TIMESTAMPTZ '1960-03-01T10:59:59.9Z')",
    trunc('hour', '1960-03-01T10:59:59.9Z'),
  ],
  [
    "date_trunc('month', TIMESTAMPTZ '1960-03-31T10:59:59.9Z')",
    trunc('month', '1960-03-31T10:59:59.9Z'),
  ],
  [
    "DATE '2026-01-31' + INTERVAL '1 month'",
    plus(b.constant('2026-01-31', 'date'), interval('1 month')),
  ],
  ["(DATE '2026-02-28' + 1)::TIMESTAMP", plus(b.constant('2026-02-28', 'date'), b.constant(1))],
];

describe('folding', () => {
  it('computes times like DuckDB', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run("SET TimeZone = 'UTC'");
    for (const [sql, expression] of CASES) {
      const reader = await connection.runAndReadAll(
        `SELECT epoch_us((${sql})::TIMESTAMPTZ)::VARCHAR`,
      );
      const expected = Number(reader.getRows()[0]?.[0]);
      const folded = foldExpression(expression, { now: NOW, timeZone: 'UTC' });
      if (folded.kind !== 'constant') throw new Error(`not folded: ${sql}`);
      const iso = String(folded.value.value);
      const [seconds = '', fraction = ''] = iso.replace('Z', '').split('.');
      const whole = Date.parse(folded.type === 'date' ? iso : `${seconds}Z`) * 1000;
      expect([sql, whole + Number(fraction.padEnd(6, '0'))]).toEqual([sql, expected]);
    }
    connection.closeSync();
  });

  const folded = (expression: BoundExpression, timeZone = 'UTC') => {
    const made = foldExpression(expression, { now: NOW, timeZone });
    return made.kind === 'constant' ? made.value.value : undefined;
  };

  it.each<[string, BoundExpression, unknown]>([
    ['7 / 2', b.operation('/', b.constant(7), b.constant(2)), 3.5],
    ['-7 % 3', b.operation('%', b.constant(-7), b.constant(3)), -1],
    ['2 * 3 + 1', plus(b.operation('*', b.constant(2), b.constant(3)), b.constant(1)), 7],
    ["'a' || 'b'", b.operation('||', b.constant('a'), b.constant('b')), 'ab'],
    [
      "concat('a', NULL, 'b')",
      b.call('concat', [b.constant('a'), b.constant(null), b.constant('b')], { type: 'text' }),
      'ab',
    ],
    ['now()', b.call('now'), '2026-03-31T10:00:00.500Z'],
    ['today()', b.call('today', [], { type: 'date' }), '2026-03-31'],
    ['1 = 1', b.operation('=', b.constant(1), b.constant(1)), true],
    ["'a' = 'b'", b.operation('=', b.constant('a'), b.constant('b')), false],
    ["'a' != 'b'", b.operation('!=', b.constant('a'), b.constant('b')), true],
    ['2 IN (1, 2)', b.operation('in', b.constant(2), b.constant(1), b.constant(2)), true],
    ["'a' IN ('b')", b.operation('in', b.constant('a'), b.constant('b')), false],
    ['1 NOT IN (2)', b.operation('not_in', b.constant(1), b.constant(2)), true],
    ['1 IN (2, NULL)', b.operation('in', b.constant(1), b.constant(2), b.constant(null)), null],
    ['1 = NULL', b.operation('=', b.constant(1), b.constant(null)), null],
    ['NULL AND FALSE', b.operation('and', b.constant(null), b.constant(false)), false],
    ['NULL OR TRUE', b.operation('or', b.constant(null), b.constant(true)), true],
    ['NOT NULL', b.operation('not', b.constant(null)), null],
    ['NULL IS NOT TRUE', b.operation('is_not_true', b.constant(null)), true],
  ])('evaluates %s', (_, expression, expected) => {
    expect(folded(expression)).toEqual(expected);
  });

  it.each<[string, BoundExpression, string]>([
    ['a division by zero', b.operation('/', b.constant(1), b.constant(0)), 'UTC'],
    ['an overflow', b.operation('*', b.constant(Number.MAX_SAFE_INTEGER), b.constant(3)), 'UTC'],
    ['a fraction of an interval', plus(at('2026-01-01T00:00:00Z'), interval('1.5 days')), 'UTC'],
    [
      'days in a zone with summer time',
      plus(at('2026-01-01T00:00:00Z'), interval('1 day')),
      'Europe/Paris',
    ],
    ['the start of a day elsewhere', trunc('day', '2026-01-01T00:00:00Z'), 'Asia/Tokyo'],
    ['an order of texts', b.operation('<', b.constant('a'), b.constant('B')), 'UTC'],
  ])('leaves %s to DuckDB', (_, expression, zone) => {
    expect(folded(expression, zone)).toBeUndefined();
  });

  it('parses text compared with a timestamp, and computes the current day in other zones', () => {
    const created = b.column('s', 'created_at', 'timestamp');
    const read = foldExpression(b.operation('>', created, b.constant('2026-01-01 02:00:00+02')), {
      now: NOW,
      timeZone: 'UTC',
    });
    expect(read).toMatchObject({
      operands: [{}, { value: { type: 'timestamp', value: '2026-01-01T00:00:00Z' } }],
    });
    expect(folded(b.call('current_date', [], { type: 'date' }), 'Pacific/Kiritimati')).toBe(
      '2026-04-01',
    );
  });

  it('removes redundant parts of an AND', () => {
    const flag = b.column('s', 'f', 'boolean');
    expect(
      foldExpression(b.operation('and', b.constant(true), flag), { now: NOW, timeZone: 'UTC' }),
    ).toBe(flag);
  });
});
