import type { DuckDBConnection } from '@duckdb/node-api';
import type { ScanColumn } from '../../../scan';
import { folded } from '../sql_case';
import { quoteColumn, quoteName } from '../sql_name';

/** Of rows with the same key, deletes all but the first. A row with an incomplete key stays. */
export async function dropRepeated(
  connection: DuckDBConnection,
  table: string,
  key: readonly ScanColumn[],
): Promise<void> {
  const names = key.map(({ name }) => quoteColumn(name));
  const parts = key.map(({ type, ignoringCase }, i) => folded(type, names[i] ?? '', ignoringCase));
  const whole = names.map((name) => `${name} IS NOT NULL`).join(' AND ');
  await connection.run(
    `DELETE FROM ${quoteName(table)} WHERE rowid IN (SELECT r FROM (
       SELECT rowid AS r, row_number() OVER (PARTITION BY ${parts.join(', ')} ORDER BY rowid) AS n
       FROM ${quoteName(table)} WHERE ${whole}) WHERE n > 1)`,
  );
}
