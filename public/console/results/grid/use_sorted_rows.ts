import { useEffect, useState } from 'react';
import type { EuiDataGridColumnSortingConfig } from '@elastic/eui';
import type { StatementRun } from '../../../runs';
import { positionOf } from './grid_data';
import { sortRows } from './sort_rows';

/** Rows in the order chosen by the user; `sorting` while they are being sorted. */
export interface SortedRows {
  readonly order: Uint32Array | undefined;
  readonly sorting: boolean;
}

/**
 * Sorts the fetched rows in the page. Rows that arrive later are appended unsorted; when the statement has ended, all
 * are sorted again.
 */
export function useSortedRows(
  { rows, rowCount, columns, state }: StatementRun,
  sort: readonly EuiDataGridColumnSortingConfig[],
): SortedRows {
  const [order, setOrder] = useState<Uint32Array>();
  const [sorting, setSorting] = useState(false);
  const settledCount = state === 'running' ? -1 : rowCount;
  useEffect(() => {
    if (sort.length === 0) {
      setOrder(undefined);
      return undefined;
    }
    const controller = new AbortController();
    const keys = sort.map(({ id, direction }) => ({ column: positionOf(id), direction }));
    setSorting(true);
    void sortRows((index) => rows.row(index), rows.length, columns, keys, controller.signal).then(
      (sorted) => {
        if (sorted === undefined) return;
        setOrder(sorted);
        setSorting(false);
      },
    );
    return () => {
      controller.abort();
      setSorting(false);
    };
  }, [rows, columns, sort, settledCount]);
  return { order, sorting };
}
