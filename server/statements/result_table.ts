import type { ResultColumn, ResultRow } from '../../common/contract';
import type { ExecutionEvent } from './execution';

/** Columns by name: a type, with how a table for people shows it, if that matters. */
export type TableColumns = Readonly<
  Record<string, ResultColumn['type'] | readonly [ResultColumn['type'], ResultColumn['shown']]>
>;

/** A small result: its columns, then its rows. */
export function* resultTable(
  columns: TableColumns,
  rows: readonly ResultRow[],
): Iterable<ExecutionEvent> {
  yield {
    type: 'columns',
    columns: Object.entries(columns).map(([name, column]) => {
      if (!isShown(column)) return { name, type: column };
      const [type, shown] = column;
      return { name, type, shown };
    }),
  };
  if (rows.length > 0) yield { type: 'rows', rows };
}

const isShown = (
  column: TableColumns[string],
): column is Extract<TableColumns[string], readonly unknown[]> => Array.isArray(column);

/** A message about what was done. */
export function information(text: string, hint?: string): ExecutionEvent {
  return {
    type: 'message',
    severity: 'information',
    text,
    ...(hint === undefined ? {} : { hint }),
  };
}
