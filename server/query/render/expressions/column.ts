import type { BoundColumn } from '../../../../common/binding';
import { quoteColumn, quoteName } from '../../duckdb/sql_name';
import type { RenderContext } from '../context';

/** A column of a relation, or of the output of the query if the relation has no name. */
export function renderColumn(column: BoundColumn, context: RenderContext): string {
  if (column.relation === '') return context.output(column.name);
  return `${quoteName(column.relation)}.${quoteColumn(column.name)}`;
}
