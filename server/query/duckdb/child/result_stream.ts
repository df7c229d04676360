import type { DuckDBConnection, DuckDBDataChunk, DuckDBPreparedStatement } from '@duckdb/node-api';
import type { RenderedSql } from '../../evaluator';
import type { ColumnBatch } from '../protocol';
import { bindParameters } from './parameters';
import { readRows } from './read_values';
import { withSentinel, wholeAtOnce } from './sentinel';

/** Batches of a result as they are produced; throws DuckDB's error if it ends early. */
export async function* streamResult(
  connection: DuckDBConnection,
  sql: RenderedSql,
  rowMegabytes: number,
): AsyncGenerator<ColumnBatch, void, undefined> {
  const statement = await prepareBound(connection, withSentinel(sql.text), sql);
  try {
    const result = await statement.stream();
    const types = result.columnTypes();
    const columnCount = types.length - 1;
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      const ended = lastIsSentinel(chunk, columnCount);
      const rowCount = chunk.rowCount - (ended ? 1 : 0);
      const { freeScales } = sql;
      const read = { rowMegabytes, freeScales };
      for (const { size: _size, ...batch } of readRows(
        chunk,
        types.slice(0, columnCount),
        rowCount,
        read,
      ))
        yield batch;
      if (ended) return;
    }
  } finally {
    statement.destroySync();
  }
  const again = await prepareBound(connection, wholeAtOnce(sql.text), sql);
  try {
    await again.run();
  } finally {
    again.destroySync();
  }
  throw new Error('the result ended before its end');
}

/** A prepared statement with the values of `sql`. */
export async function prepareBound(
  connection: DuckDBConnection,
  text: string,
  sql: RenderedSql,
): Promise<DuckDBPreparedStatement> {
  const statement = await connection.prepare(text);
  try {
    bindParameters(statement, sql.parameters);
  } catch (error) {
    statement.destroySync();
    throw error;
  }
  return statement;
}

function lastIsSentinel(chunk: DuckDBDataChunk, column: number): boolean {
  return chunk.getColumnVector(column).getItem(chunk.rowCount - 1) === true;
}
