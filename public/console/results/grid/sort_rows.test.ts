import type { ResultColumn, ResultRow, ResultValue } from '../../../../common/contract';
import { sortRows, type SortKey } from './sort_rows';

const never = new AbortController().signal;
const sorted = async (
  values: readonly ResultValue[],
  type: ResultColumn['type'],
  direction: SortKey['direction'] = 'asc',
) => {
  const columns = [{ name: 'a', type }];
  const order = await sortRows(
    (index) => [values[index] ?? null],
    values.length,
    columns,
    [{ column: 0, direction }],
    never,
  );
  return [...(order ?? [])].map((index) => values[index]);
};

describe('sorting in the page', () => {
  it('sorts numbers by size, also those beyond 2^53, with NaN last', async () => {
    const values = ['NaN', 10, '9007199254740993', '9007199254740992', -2, 'Infinity', 9];
    expect(await sorted(values, 'number')).toEqual([
      -2,
      9,
      10,
      '9007199254740992',
      '9007199254740993',
      'Infinity',
      'NaN',
    ]);
  });
  it('sorts times by instant, whatever their fraction', async () => {
    const values = ['2026-01-01T00:00:05.1Z', '2026-01-01T00:00:05Z', '2025-12-31T23:59:59.999Z'];
    expect(await sorted(values, 'timestamp')).toEqual([values[2], values[1], values[0]]);
  });
  it('puts NULL last in both directions', async () => {
    expect(await sorted([null, 'b', 'a'], 'text')).toEqual(['a', 'b', null]);
    expect(await sorted([null, 'a', 'b'], 'text', 'desc')).toEqual(['b', 'a', null]);
  });
  it('sorts many rows, and keeps the order of equal ones', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index): ResultRow => [
      (index * 7919) % 100,
      index,
    ]);
    const columns: readonly ResultColumn[] = [
      { name: 'a', type: 'integer' },
      { name: 'b', type: 'integer' },
    ];
    const order = await sortRows(
      (index) => rows[index],
      rows.length,
      columns,
      [{ column: 0, direction: 'desc' }],
      never,
    );
    const expected = rows
      .map((_, index) => index)
      .sort((one, other) => Number(rows[other]?.[0]) - Number(rows[one]?.[0]) || one - other);
    expect([...(order ?? [])]).toEqual(expected);
  });
  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const order = sortRows(
      (index) => [index],
      50_000,
      [{ name: 'a', type: 'integer' }],
      [{ column: 0, direction: 'desc' }],
      controller.signal,
    );
    controller.abort();
    expect(await order).toBeUndefined();
  });
});
