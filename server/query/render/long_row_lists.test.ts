import { bindScript, type BoundSelectStatement } from '../../../common/binding';
import { parseScript } from '../../../common/language';
import { testPool } from '../testing/test_pool';
import { renderSql } from '.';

const pool = testPool();
const VALUES = [1, 2, null] as const;
type Row = readonly (number | null)[];

/** Every row of so many values. */
const rowsOf = (width: number): readonly Row[] =>
  width === 0
    ? [[]]
    : rowsOf(width - 1).flatMap((row) => VALUES.map((value): Row => [...row, value]));
const written = (row: Row): string => `(${row.map((value) => value ?? 'NULL').join(', ')})`;
const namesOf = (width: number): readonly string[] =>
  Array.from({ length: width }, (_, at) => `c${at}`);

/** `row IN (rows)` in SQL's three-valued logic. */
function isIn(row: Row, rows: readonly Row[]): boolean | null {
  const found = rows.map((other) => {
    const parts = row.map((value, at) => {
      const with_ = other[at] ?? null;
      return value === null || with_ === null ? null : value === with_;
    });
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  });
  return found.includes(true) ? true : found.includes(null) ? null : false;
}

function bound(sql: string): BoundSelectStatement {
  const snapshot = { connectors: [], types: [], secrets: [] };
  const settings = { parameters: {}, parametersKnown: true };
  const [statement] = bindScript(parseScript(sql), snapshot, settings).statements;
  if (statement?.bound?.kind !== 'select_statement') throw new Error('no SELECT');
  return statement.bound;
}

async function valuesOf(sql: string): Promise<readonly unknown[]> {
  const evaluation = await pool.open([], new AbortController().signal);
  try {
    const found: unknown[] = [];
    for await (const { rows } of evaluation.run(renderSql(bound(sql).query)))
      found.push(...rows.map(([value]) => value));
    return found;
  } finally {
    await evaluation.close();
  }
}

describe('a long list of rows', () => {
  it.each([
    [2, 'with NULLs', () => true],
    [3, 'with NULLs', () => true],
    [4, 'with NULLs', () => true],
    [3, 'without NULLs', (row: Row) => !row.includes(null)],
    [4, 'without NULLs', (row: Row) => !row.includes(null)],
  ] as const)('of %i values, %s, is compared as SQL does', async (width, _, counts) => {
    const all = rowsOf(width);
    const usable = all.filter(counts);
    const listed = [0, 1, 2].map((start) => {
      const some = usable.filter((__, at) => at % 3 === start);
      // Long, even if most of it repeats.
      return Array.from({ length: 12 }, (__, at) => some[at % some.length] ?? []);
    });
    for (const rows of listed) {
      const items = rows.map(written).join(', ');
      const columns = namesOf(width).join(', ');
      for (const word of ['IN', 'NOT IN']) {
        const found = await valuesOf(
          `SELECT (${columns}) ${word} (${items}) AS found FROM (VALUES ${all.map((row, at) => written([at, ...row])).join(', ')}) AS t(n, ${columns}) ORDER BY n`,
        );
        const expected = all.map((row) => {
          const is = isIn(row, rows);
          return word === 'IN' || is === null ? is : !is;
        });
        expect(found).toEqual(expected);
      }
    }
  });

  it.each([2, 3, 5, 7])('of %i values is no chain of comparisons', (width) => {
    const lengths = [300, 600].map((count) => {
      const rows = Array.from({ length: count }, (_, at) =>
        written(namesOf(width).map((__, i) => at + i)),
      );
      const names = namesOf(width).join(', ');
      const { text } = renderSql(
        bound(
          `SELECT 1 AS n FROM (VALUES ${written(namesOf(width).map((_, i) => i))}) AS t(${names}) WHERE (${names}) IN (${rows.join(', ')})`,
        ).query,
      );
      expect(text.split(' OR ').length).toBeLessThan(20);
      return text.length;
    });
    expect(lengths[1]).toBeLessThan(2.5 * (lengths[0] ?? 0));
  });
});
