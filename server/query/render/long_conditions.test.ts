import { bindScript } from '../../../common/binding';
import { parseScript } from '../../../common/language';
import { testPool } from '../testing/test_pool';
import { renderSql } from '.';

const pool = testPool();
const VALUES = [0, 1, 40, 41, null] as const;
const ROWS = VALUES.flatMap((a) => VALUES.map((b) => [a, b] as const));

/** The pairs of values, as a table. */
const TABLE = `(VALUES ${ROWS.map(([a, b], at) => `(${at}, ${a ?? 'NULL'}, ${b ?? 'NULL'})`).join(', ')}) AS t(n, a, b)`;

function rendered(sql: string): ReturnType<typeof renderSql> {
  const snapshot = { connectors: [], types: [], secrets: [] };
  const settings = { parameters: {}, parametersKnown: true };
  const [statement] = bindScript(parseScript(sql), snapshot, settings).statements;
  if (statement?.bound?.kind !== 'select_statement') throw new Error('no SELECT');
  return renderSql(statement.bound.query);
}

async function valuesOf(sql: string): Promise<readonly unknown[]> {
  const evaluation = await pool.open([], new AbortController().signal);
  try {
    const found: unknown[] = [];
    for await (const { rows } of evaluation.run(rendered(sql)))
      found.push(...rows.map(([value]) => value));
    return found;
  } finally {
    await evaluation.close();
  }
}

const anyOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => `(a = ${at} AND b = ${at + 1})`).join(' OR ');
/** What `anyOf` is in SQL's three-valued logic. */
const expected = (count: number): readonly (boolean | null)[] =>
  ROWS.map(([a, b]) => {
    const branches = Array.from({ length: count }, (_, at) => {
      const parts = [a === null ? null : a === at, b === null ? null : b === at + 1];
      return parts.includes(false) ? false : parts.includes(null) ? null : true;
    });
    return branches.includes(true) ? true : branches.includes(null) ? null : false;
  });

describe('an OR of many ANDs', () => {
  it.each([2, 32, 33, 100])('of %s branches is what SQL says', async (count) => {
    const select = (what: string) => `SELECT ${what} AS found FROM ${TABLE} ORDER BY n`;
    expect(await valuesOf(select(anyOf(count)))).toEqual(expected(count));
    const not = expected(count).map((value) => (value === null ? null : !value));
    expect(await valuesOf(select(`NOT (${anyOf(count)})`))).toEqual(not);
  });

  it('is compared in parts, because DuckDB compares each branch with all others', () => {
    const { text } = rendered(`SELECT n FROM ${TABLE} WHERE ${anyOf(900)}`);
    const parts = text.split(/\bNOT \(NOT\b/).map((part) => part.split(' OR ').length);
    expect(Math.max(...parts)).toBeLessThanOrEqual(33);
  });
});
