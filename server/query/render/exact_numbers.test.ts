import { bindScript, type BoundSelectStatement } from '../../../common/binding';
import { parseScript } from '../../../common/language';
import { testPool } from '../testing/test_pool';
import { renderSql } from '.';

const pool = testPool();

/** Neighbours beyond 2^53, which are the same as numbers, and small ones. NULL last. */
const ROWS = [
  '9007199254740992',
  '9007199254740993',
  '-9007199254740993',
  '2',
  '3',
  'CAST(NULL AS INTEGER)',
] as const;

function bound(sql: string): BoundSelectStatement {
  const snapshot = { connectors: [], types: [], secrets: [] };
  const settings = { parameters: {}, parametersKnown: true };
  const [statement] = bindScript(parseScript(sql), snapshot, settings).statements;
  if (statement?.bound?.kind !== 'select_statement') throw new Error('no SELECT');
  return statement.bound;
}

/** The value of the expression for each of the rows, whose columns are `n`, an integer, and `d`, the same as JSON. */
async function valuesOf(expression: string): Promise<readonly unknown[]> {
  const rows = ROWS.map((n, at) => `(${at}, ${n}, 0.5)`).join(', ');
  const sql = `SELECT ${expression} AS found FROM (SELECT at, n, x, CAST(CAST(n AS TEXT) AS JSON) AS d FROM (VALUES ${rows}) AS t(at, n, x)) AS t ORDER BY at`;
  const evaluation = await pool.open([], new AbortController().signal);
  try {
    const found: unknown[] = [];
    for await (const batch of evaluation.run(renderSql(bound(sql).query)))
      found.push(...batch.rows.map(([value]) => value));
    return found;
  } finally {
    await evaluation.close();
  }
}

describe('whole numbers beside others are compared digit by digit', () => {
  // Rows: …992, …993, -…993, 2, 3, NULL.
  it.each([
    ['n IN (9007199254740993, 2.0)', [false, true, false, true, false, null]],
    ['n IN (9007199254740993, 2.5)', [false, true, false, false, false, null]],
    ['n IN (9007199254740993, 2.5, NULL)', [null, true, null, null, null, null]],
    ['n IN (2.5, 9007199254740993)', [false, true, false, false, false, null]],
    ['n IN (x, 9007199254740993)', [false, true, false, false, false, null]],
    ['n IN (2.5, x + 1.5, 9007199254740993)', [false, true, false, true, false, null]],
    ['n + 0 IN (x + 1.5, 9007199254740993)', [false, true, false, true, false, null]],
    ['n NOT IN (9007199254740993, 2.0)', [true, false, true, false, true, null]],
    ['n NOT IN (9007199254740993, x)', [true, false, true, true, true, null]],
    ['n NOT IN (9007199254740993, 2.5, NULL)', [null, false, null, null, null, null]],
    ['n BETWEEN 2.5 AND 9007199254740992', [true, false, false, false, true, null]],
    ['n BETWEEN 9007199254740993 AND 1e18', [false, true, false, false, false, null]],
    ['n BETWEEN x AND 9007199254740992', [true, false, false, true, true, null]],
    ['n NOT BETWEEN 2.5 AND 9007199254740992', [false, true, true, true, false, null]],
    ['n = 9007199254740992.0', [true, false, false, false, false, null]],
    ['9007199254740992.0 < n', [false, true, false, false, false, null]],
    ['n IS DISTINCT FROM 9007199254740992.0', [false, true, true, true, true, true]],
    [
      'CASE n WHEN 9007199254740992.0 THEN 1 WHEN 9007199254740993 THEN 2 WHEN 2.5 THEN 3 END',
      [1, 2, null, null, null, null],
    ],
    ['d = 9007199254740993', [false, true, false, false, false, null]],
    ['d IN (9007199254740993, 2.5)', [false, true, false, false, false, null]],
    ['d IN (2.5, 9007199254740993)', [false, true, false, false, false, null]],
    ['9007199254740992.0 IN (n, x)', [true, false, false, false, false, null]],
    ['d NOT IN (2.5, 9007199254740993)', [true, false, true, true, true, null]],
    ['(1, d) IN ((1, 2.5), (1, 9007199254740993))', [false, true, false, false, false, null]],
    [
      '((1, d), 2) IN (((1, 2.5), 2), ((1, 9007199254740993), 2))',
      [false, true, false, false, false, null],
    ],
    ['CASE d WHEN 2.5 THEN 1 WHEN 9007199254740993 THEN 2 END', [null, 2, null, null, null, null]],
    ['d BETWEEN 2.5 AND 9007199254740992', [true, false, false, false, true, null]],
    ['(n, 1) IN ((9007199254740993, 1), (2.0, 1))', [false, true, false, true, false, null]],
    ['(n, 1) BETWEEN (2.5, 1) AND (9007199254740992, 1)', [true, false, false, false, true, null]],
    [
      `(n, 1) IN (${Array.from({ length: 12 }, (_, i) => `(${i}.5, 1)`).join(', ')}, (9007199254740993, 1))`,
      [false, true, false, false, false, null],
    ],
  ])('%s', async (expression, expected) => {
    expect(await valuesOf(expression)).toEqual(expected);
  });
});
