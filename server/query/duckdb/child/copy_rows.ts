import type { DuckDBConnection } from '@duckdb/node-api';
import type { ScanColumn } from '../../../scan';
import type { RenderedSql, RowsToCopy, ValuesOfTable } from '../../evaluator';
import { folded } from '../sql_case';
import { quoteColumn, quoteName } from '../sql_name';
import { prepareBound } from './result_stream';

interface CopiedTable {
  readonly name: string;
  readonly keyColumns: readonly ScanColumn[];
}

/**
 * Copies rows with wanted values from one table to another of the same entity, except those that it has. Copies none if a
 * row has an incomplete key, because it could not be recognized; returns undefined then, else how many were copied.
 */
export async function copyRows(
  connection: DuckDBConnection,
  from: CopiedTable,
  to: CopiedTable & { readonly columns: readonly ScanColumn[] },
  { wanted }: RowsToCopy,
): Promise<number | undefined> {
  const [source, target] = [quoteName(from.name), quoteName(to.name)];
  const partial = to.keyColumns.map(({ name }) => `${quoteColumn(name)} IS NULL`).join(' OR ');
  const incomplete = await connection.run(`SELECT 1 FROM ${source} WHERE ${partial} LIMIT 1`);
  if ((await incomplete.fetchAllChunks()).some(({ rowCount }) => rowCount > 0)) return undefined;
  const part = (of: string, { name, type, ignoringCase }: ScanColumn): string =>
    folded(type, `${of}.${quoteColumn(name)}`, ignoringCase);
  const same = to.keyColumns
    .map((column) => `${part('known', column)} = ${part('given', column)}`)
    .join(' AND ');
  const names = to.columns.map(({ name }) => quoteColumn(name)).join(', ');
  const values = wanted === undefined ? undefined : valuesOf(wanted);
  const isWanted = to.columns
    .filter(({ name }) => name === wanted?.column)
    .map(
      (column) =>
        `${part('given', column)} IN (SELECT ${folded(column.type, 'v', column.ignoringCase)} FROM (${values?.text ?? ''}) AS wanted(v))`,
    );
  const conditions = [`NOT EXISTS (SELECT 1 FROM ${target} AS known WHERE ${same})`, ...isWanted];
  const statement = await prepareBound(
    connection,
    `INSERT INTO ${target} (${names}) SELECT ${names} FROM ${source} AS given WHERE ${conditions.join(' AND ')}`,
    values ?? { text: '', parameters: [] },
  );
  try {
    return (await statement.run()).rowsChanged;
  } finally {
    statement.destroySync();
  }
}

/** The query for distinct values of a table. */
export const valuesOf = ({ table, values, of }: ValuesOfTable): RenderedSql =>
  of ?? {
    text: `SELECT DISTINCT ${quoteColumn(values)} FROM ${quoteName(table)}`,
    parameters: [],
  };
