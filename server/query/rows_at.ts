import type { ScanBatch } from '../scan';

/** Some rows of a batch. */
export const rowsAt = ({ values }: ScanBatch, rows: readonly number[]): ScanBatch => ({
  rowCount: rows.length,
  values: values.map((column) => rows.map((row) => column[row])),
});
