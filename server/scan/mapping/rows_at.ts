import type { ScanBatch } from '../scan';
import { batchOf, columnsOf, DocumentColumn } from './documents';

/** Some rows of a batch. */
export const rowsAt = (batch: ScanBatch, rows: readonly number[]): ScanBatch => {
  const some = <T>(column: readonly T[]) => rows.map((row) => column[row] as T);
  return batchOf(
    rows.length,
    columnsOf(batch).map((column) =>
      column instanceof DocumentColumn ? new DocumentColumn(some(column.documents)) : some(column),
    ),
  );
};
