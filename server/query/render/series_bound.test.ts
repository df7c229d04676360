import { bindScript } from '../../../common/binding';
import { DEFAULT_LANGUAGE_BOUNDS } from '../../../common/bounds';
import { parseScript } from '../../../common/language';
import { testPool } from '../testing/test_pool';
import { renderSql } from '.';

const pool = testPool();

async function numbers(sql: string): Promise<unknown> {
  const bounds = { ...DEFAULT_LANGUAGE_BOUNDS, series_values: 3 };
  const snapshot = { connectors: [], types: [], secrets: [] };
  const settings = { parameters: {}, parametersKnown: true, bounds };
  const [statement] = bindScript(parseScript(sql), snapshot, settings).statements;
  if (statement?.bound?.kind !== 'select_statement') throw new Error('no SELECT');
  const evaluation = await pool.open([], new AbortController().signal);
  try {
    const rows = [];
    for await (const batch of evaluation.run(renderSql(statement.bound.query)))
      rows.push(...batch.rows);
    return rows;
  } finally {
    await evaluation.close();
  }
}

test('a series has as many values as series_values allows', async () => {
  await expect(numbers('SELECT n FROM generate_series(1, 4) AS n')).rejects.toThrow('no SELECT');
  await expect(numbers('SELECT n FROM generate_series(1, 3) AS n')).resolves.toHaveLength(3);
  await expect(numbers('SELECT n FROM generate_series(1, abs(5)) AS n')).rejects.toThrow(
    'generate_series returns more than 3 values (series_values)',
  );
});
