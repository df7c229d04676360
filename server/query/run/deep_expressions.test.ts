import { bindSelect } from '../testing/sql';
import { testPool } from '../testing/test_pool';
import { isDeep } from './deep_expressions';

const pool = testPool({ size: 1, warm: 1 });
const chain = (operator: string): string => `1${` ${operator} x`.repeat(950)}`;
const nested = `${'lower('.repeat(90)}s${')'.repeat(90)}`;

describe('expressions with many levels', () => {
  it.each([
    `SELECT ${chain('+')} FROM range(3) AS t(x)`,
    `SELECT ${chain('||')} FROM range(3) AS t(x)`,
    `SELECT x FROM range(3) AS t(x) WHERE ${chain('-')} > 1`,
    `SELECT x FROM range(3) AS t(x) ORDER BY ${chain('*')}`,
    `SELECT sum(${chain('+')}) AS total FROM range(3) AS t(x)`,
    `SELECT * FROM (SELECT ${chain('+')} AS y FROM range(3) AS t(x)) AS u`,
    `SELECT x, (SELECT max(${chain('+')}) FROM range(3) AS u(y)) AS y FROM range(3) AS t(x)`,
    `WITH c AS (SELECT ${chain('+')} AS y FROM range(3) AS t(x)) SELECT * FROM c, c AS d`,
  ])('are noticed wherever they are (%#)', (text) => {
    expect(isDeep(bindSelect(text, []).query)).toBe(true);
  });

  it.each([
    'SELECT 1',
    `SELECT ${nested} FROM (SELECT 'a' AS s) AS t`,
    `SELECT ${Array.from({ length: 900 }, (_, at) => `x + ${at}`).join(', ')} FROM range(3) AS t(x)`,
  ])('are not assumed (%#)', (text) => {
    expect(isDeep(bindSelect(text, []).query)).toBe(false);
  });

  it('are not searched for common parts, for which DuckDB takes seconds', async () => {
    const disabledFor = async (deep: boolean): Promise<unknown> => {
      const evaluation = await pool.open([], new AbortController().signal, { deep });
      try {
        const text = `SELECT current_setting('disabled_optimizers') AS c0`;
        const rows: unknown[] = [];
        for await (const batch of evaluation.run({ text, parameters: [] })) rows.push(batch.rows);
        return rows;
      } finally {
        await evaluation.close();
      }
    };
    const [shallow, deep, again] = [
      await disabledFor(false),
      await disabledFor(true),
      await disabledFor(false),
    ].map((found) => JSON.stringify(found));
    expect(deep).toContain('common_subexpressions');
    expect(shallow).not.toContain('common_subexpressions');
    expect(again).toBe(shallow);
  });
});
