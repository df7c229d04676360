import type { ResultColumn, ResultRow } from '../../common/contract';
import type { ExecutionEvent } from './execution';

/** A small result: its columns, then its rows. */
export function* resultTable(
  columns: Readonly<Record<string, ResultColumn['type']>>,
  rows: readonly ResultRow[],
): Iterable<ExecutionEvent> {
  yield {
    type: 'columns',
    columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
  };
  if (rows.length > 0) yield { type: 'rows', rows };
}

/** A message about what was done. */
export function information(text: string, hint?: string): ExecutionEvent {
  return {
    type: 'message',
    severity: 'information',
    text,
    ...(hint === undefined ? {} : { hint }),
  };
}
