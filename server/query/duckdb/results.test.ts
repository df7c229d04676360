import { partsOf } from '../page_results';
import { all, childPools, never, numbers, sql } from './testing/child_pools';

const { pool } = childPools();

test.each([
  ['text', "SELECT repeat('x', 17000000) AS c0"],
  ['texts', "SELECT 1 AS c0, repeat('x', 9000000) AS c1, repeat('x', 9000000) AS c2"],
  ['list', "SELECT list_resize([repeat('x', 1000)], 5000, repeat('x', 1000)) AS c0"],
  [
    'later row',
    "SELECT repeat('x', CASE WHEN i = 30 THEN 17000000 ELSE 1 END) AS c0 FROM range(40) t(i)",
  ],
])('a row that is too large for its %s is an error, and the next query works', async (_, text) => {
  const made = pool({ size: 1 });
  const first = await made.open([], never);
  await expect(all(first.run(sql(text)))).rejects.toMatchObject({
    code: 'evaluation_failed',
    message:
      'The query could not be evaluated: a row of the result has more than 16 MB (result_row_megabytes).',
    hint: expect.stringMatching(/^Shorten its values/) as unknown,
  });
  await first.close();
  const second = await made.open([], never);
  expect(await all(second.run(sql('SELECT 1 AS c0')))).toEqual([[1]]);
  await second.close();
});

test('long texts come in separate batches, short ones in large batches', async () => {
  const evaluation = await pool().open([], never);
  const sizes = async (text: string): Promise<number[]> => {
    const counts: number[] = [];
    for await (const { rows } of evaluation.run(sql(text))) counts.push(rows.length);
    return counts;
  };
  const long = await sizes("SELECT repeat('x', 1000000) AS c0 FROM range(100)");
  expect(Math.max(...long)).toBeLessThanOrEqual(2);
  expect(long.reduce((sum, count) => sum + count, 0)).toBe(100);
  expect(await sizes("SELECT 'short' AS c0, range AS c1 FROM range(1000)")).toEqual([1000]);
  await evaluation.close();
});

test('rows whose sizes differ are all there, in order and whole', async () => {
  const evaluation = await pool().open([], never);
  const text = `SELECT i AS c0, repeat('x', i * 7919 % 40 * 20000) AS c1, repeat('y', i * 104729 % 7 * 90000) AS c2
    FROM range(120) t(i)`;
  const rows = await all(evaluation.run(sql(text)));
  expect(rows.map(([i, x, y]) => [i, String(x).length, String(y).length])).toEqual(
    Array.from({ length: 120 }, (_, i) => [
      i,
      ((i * 7919) % 40) * 20000,
      ((i * 104729) % 7) * 90000,
    ]),
  );
  await evaluation.close();
});

test('a page with a large result comes in parts, and each of its rows once', async () => {
  const evaluation = await pool({ size: 1 }).open([numbers], never);
  const query = sql('SELECT i, repeat(s, 400000) AS c1 FROM t WHERE i <> 7');
  const page = (values: number[]) =>
    evaluation.evaluatePage(query, 't', {
      rowCount: values.length,
      values: [values, values.map(() => 'x')],
    });
  const values = Array.from({ length: 100 }, (_, i) => i);
  const first = await page([...values, 5, 50, 99]);
  expect(first.rows.length).toBeLessThan(20);
  // The next page is evaluated before the rest of this one is wanted.
  const next = await page([99, 100]);
  expect(next.rows.map(([i]) => i)).toEqual([100]);
  const parts: number[] = [];
  const found: unknown[] = [];
  for await (const rows of partsOf(first)) {
    parts.push(rows.length);
    for (const [i, text] of rows) found.push([i, String(text).length]);
  }
  expect(Math.max(...parts)).toBeLessThan(20);
  expect(found).toEqual(values.filter((i) => i !== 7).map((i) => [i, 400_000]));
  await evaluation.close();
});

test('a page with a row that is too large is an error', async () => {
  const evaluation = await pool({ size: 1 }).open([numbers], never);
  const query = sql('SELECT repeat(s, 17000000) AS c0 FROM t');
  const batch = {
    rowCount: 2,
    values: [
      [1, 2],
      ['', 'x'],
    ],
  };
  await expect(evaluation.evaluatePage(query, 't', batch)).rejects.toMatchObject({
    message: expect.stringContaining('(result_row_megabytes)') as unknown,
  });
  await evaluation.close();
});

test('a query sees the rows that were appended', async () => {
  const evaluation = await pool().open([numbers], never);
  await evaluation.append('t', {
    rowCount: 2,
    values: [
      [1, 2],
      ['a', null],
    ],
  });
  await evaluation.append('t', { rowCount: 1, values: [[9007199254740993n], ['c']] });
  expect(await all(evaluation.run(sql('SELECT i, s FROM t ORDER BY i')))).toEqual([
    [1, 'a'],
    [2, null],
    ['9007199254740993', 'c'],
  ]);
});

test('a row with a repeated key is dropped', async () => {
  const evaluation = await pool().open([numbers], never);
  await evaluation.append('t', {
    rowCount: 2,
    values: [
      [1, 2],
      ['a', 'b'],
    ],
  });
  await evaluation.append('t', {
    rowCount: 2,
    values: [
      [2, 3],
      ['b', 'c'],
    ],
  });
  expect(await all(evaluation.run(sql('SELECT count(*) FROM t')))).toEqual([[3]]);
});

test('each page is evaluated separately, and keys are remembered across pages', async () => {
  const evaluation = await pool().open([numbers], never);
  const query = sql('SELECT i FROM t WHERE i % 2 = 0');
  const page = (values: number[]) =>
    evaluation.evaluatePage(query, 't', {
      rowCount: values.length,
      values: [values, values.map(String)],
    });
  expect((await page([1, 2, 3, 4])).rows).toEqual([[2], [4]]);
  expect((await page([4, 5, 6])).rows).toEqual([[6]]);
  expect((await page([])).rows).toEqual([]);
});

test('a page without NULL does not make the next ones lose a condition on it', async () => {
  const evaluation = await pool().open([numbers], never);
  const query = sql('SELECT i FROM t WHERE s IS NOT NULL');
  const page = (i: number, s: string | null) =>
    evaluation.evaluatePage(query, 't', { rowCount: 1, values: [[i], [s]] });
  expect((await page(1, 'a')).rows).toEqual([[1]]);
  expect((await page(2, null)).rows).toEqual([]);
  expect((await page(3, 'c')).rows).toEqual([[3]]);
});

test('a result that fails in a late row is an error, not a shorter result', async () => {
  const evaluation = await pool().open([], never);
  const late = sql(
    "SELECT CAST(CASE WHEN i = 500000 THEN 'x' ELSE '1' END AS INTEGER) AS c0 FROM range(1000000) t(i)",
  );
  let rows = 0;
  const reading = (async () => {
    for await (const batch of evaluation.run(late)) rows += batch.rows.length;
  })();
  await expect(reading).rejects.toMatchObject({
    code: 'evaluation_failed',
    message: expect.stringContaining("Could not convert string 'x' to INT32"),
  });
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(500001);
});

test('a result keeps its order up to the end sentinel', async () => {
  const evaluation = await pool().open([], never);
  const rows = await all(
    evaluation.run(sql('SELECT i AS c0 FROM range(300000) t(i) ORDER BY i DESC')),
  );
  expect(rows).toHaveLength(300000);
  expect(rows.every(([i], at) => i === 299999 - at)).toBe(true);
});

test('an error does not quote a long value in full', async () => {
  const evaluation = await pool().open([], never);
  const wrong = sql("SELECT CAST(repeat('x', 1000000) AS BIGINT) AS c0");
  const error: unknown = await all(evaluation.run(wrong)).catch((reason: unknown) => reason);
  expect(String(error)).toMatch(/Could not convert string 'x+…x+' to INT64/);
  expect(String(error).length).toBeLessThan(1000);
});
