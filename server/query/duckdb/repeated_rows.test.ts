import type { ScanValue } from '../../scan';
import type { EvaluationTable } from '../evaluator';
import { testPool } from '../testing/test_pool';

const pool = testPool();
const never = new AbortController().signal;
const table = (key: readonly string[]): EvaluationTable => ({
  name: 't',
  columns: [
    { name: 'repo', type: 'text', ignoringCase: true },
    { name: 'n', type: 'integer', ignoringCase: false },
  ],
  key,
});

async function rowsOf(
  key: readonly string[],
  batches: readonly (readonly (readonly ScanValue[])[])[],
  text: string,
): Promise<unknown[]> {
  const evaluation = await pool.open([table(key)], never);
  const found: unknown[] = [];
  try {
    for (const values of batches) {
      await evaluation.append('t', { rowCount: values[0]?.length ?? 0, values });
    }
    for await (const { rows } of evaluation.run({ text, parameters: [] })) found.push(...rows);
  } finally {
    await evaluation.close();
  }
  return found;
}

test('of rows with the same key the first is kept; rows with an incomplete key are all kept', async () => {
  const rows = await rowsOf(
    ['repo', 'n'],
    [
      [
        ['a', 'a', null, 'b'],
        [1, 2, 1, 1],
      ],
      [
        ['A', null, 'b', 'c'],
        [1, 1, 1, null],
      ],
    ],
    'SELECT repo, n FROM t ORDER BY rowid',
  );
  expect(rows).toEqual([
    ['a', 1],
    ['a', 2],
    [null, 1],
    ['b', 1],
    [null, 1],
    ['c', null],
  ]);
});

test('a repeated row is dropped even if the table was read in between', async () => {
  const evaluation = await pool.open([table(['n']), { ...table(['n']), name: 'other' }], never);
  const row = (n: number) => ({ rowCount: 1, values: [['a'], [n]] });
  try {
    await evaluation.append('t', {
      rowCount: 2,
      values: [
        ['a', 'a'],
        [1, 1],
      ],
    });
    await evaluation.append('t', row(2));
    await evaluation.evaluatePage({ text: 'SELECT 1 FROM other', parameters: [] }, 'other', row(9));
    await evaluation.append('t', row(2));
    const found: unknown[] = [];
    const sql = { text: 'SELECT n FROM t ORDER BY n', parameters: [] };
    for await (const { rows } of evaluation.run(sql)) found.push(...rows);
    expect(found).toEqual([[1], [2]]);
  } finally {
    await evaluation.close();
  }
});

test('without a key nothing is dropped', async () => {
  const rows = await rowsOf(
    [],
    [
      [
        ['a', 'a'],
        [1, 1],
      ],
    ],
    'SELECT count(*) FROM t',
  );
  expect(rows).toEqual([[2]]);
});

test('a row that repeats more than two million rows later is detected', async () => {
  const size = 110_000;
  const names = Array.from({ length: size }, () => 'a');
  const batches = Array.from({ length: 20 }, (_, batch) => [
    names,
    Array.from({ length: size }, (_row, i) => batch * size + i),
  ]);
  const rows = await rowsOf(['n'], [...batches, [['again'], [0]]], 'SELECT count(*) FROM t');
  expect(rows).toEqual([[20 * size]]);
}, 60_000);
