import type { EvaluationTable } from '../evaluator';
import { testPool } from '../testing/test_pool';

const pool = testPool({ size: 1 });
const never = new AbortController().signal;
const sql = (text: string) => ({ text, parameters: [] });

test('two readers of the distinct values of one column, each with its own filter, do not disturb each other', async () => {
  const t: EvaluationTable = {
    name: 't',
    columns: [{ name: 'i', type: 'integer', ignoringCase: false }],
    key: [],
  };
  const evaluation = await pool.open([t], never);
  const numbers = Array.from({ length: 10 }, (_, i) => i);
  await evaluation.append('t', { rowCount: 10, values: [numbers] });
  const read = (where: string) =>
    evaluation
      .distinctValues('t', 'i', 2, sql(`SELECT DISTINCT i FROM t WHERE ${where}`))
      [Symbol.asyncIterator]();
  const readers = [read('i % 2 = 0'), read('i % 2 = 1')];
  const found: unknown[][] = [[], []];
  // Alternating, as two bind joins read them.
  for (let open = true; open;) {
    open = false;
    for (const [at, reader] of readers.entries()) {
      const { done, value } = await reader.next();
      if (done === true) continue;
      open = true;
      found[at]?.push(...(value as unknown[]));
    }
  }
  expect(found.map((values) => [...values].sort())).toEqual([
    [0, 2, 4, 6, 8],
    [1, 3, 5, 7, 9],
  ]);
  await evaluation.close();
});

test('columns whose names only differ in case are two columns, and the keys of rows are distinguished', async () => {
  const text = (name: string) => ({ name, type: 'text' as const, ignoringCase: false });
  const t: EvaluationTable = {
    name: 't',
    columns: [text('Job'), text('job'), text('JOB'), text('É'), text('é')],
    key: ['Job', 'job'],
  };
  const evaluation = await pool.open([t], never);
  const row = [['a'], ['b'], ['c'], ['d'], ['e']];
  await evaluation.append('t', { rowCount: 1, values: row });
  await evaluation.append('t', { rowCount: 1, values: row });
  const rows: unknown[] = [];
  for await (const batch of evaluation.run(sql('SELECT * FROM t'))) rows.push(...batch.rows);
  expect(rows).toEqual([['a', 'b', 'c', 'd', 'e']]);
  await evaluation.close();
});
