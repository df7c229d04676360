import type { BoundColumn } from '../../../../common/binding';
import { quoteColumn, quoteName } from '../../duckdb/sql_name';
import type { RenderContext } from '../context';

/** A column of a relation, or of the output of the query. */
export function renderColumn(column: BoundColumn, context: RenderContext): string {
  if (column.position !== undefined) return context.output(column.position);
  if (column.parameter === 'element') return quoteName(column.relation);
  // DuckDB counts positions from 1.
  if (column.parameter === 'position') return `(${quoteName(column.relation)} - 1)`;
  return `${quoteName(column.relation)}.${quoteColumn(column.name)}`;
}
