import type { DuckDBPreparedStatement } from '@duckdb/node-api';
import type { RenderedSql } from '../../evaluator';

/**
 * Binds the values of a rendered statement. Every parameter is inside a CAST to its type, so it is sent as text, which
 * DuckDB reads exactly; a list or a document is sent as JSON.
 */
export function bindParameters(
  statement: DuckDBPreparedStatement,
  parameters: RenderedSql['parameters'],
): void {
  parameters.forEach(({ value }, index) => {
    const position = index + 1;
    if (value === null) statement.bindNull(position);
    else if (typeof value === 'boolean') statement.bindBoolean(position, value);
    else if (typeof value === 'number') statement.bindVarchar(position, String(value));
    else if (typeof value === 'string') statement.bindVarchar(position, value);
    else statement.bindVarchar(position, JSON.stringify(value));
  });
}
