import type { EuiDataGridColumnSortingConfig } from '@elastic/eui';
import type { ResultColumn, ResultRow } from '../../../../common/contract';
import type { StatementRun } from '../../../runs';
import { positionOf, rowAt } from './grid_data';
import type { Selection } from './row_selection';

/** The user's view of a result: columns shown, order, selection. */
export interface GridView {
  readonly visibleColumns: readonly string[];
  readonly sort: readonly EuiDataGridColumnSortingConfig[];
  readonly sorting: boolean;
  readonly order: Uint32Array | undefined;
  readonly selection: Selection;
}

/** Columns and rows as shown in the grid: only shown columns and, if some rows are selected, only those. */
export function viewedRows(
  { columns, rows, rowCount }: Pick<StatementRun, 'columns' | 'rows' | 'rowCount'>,
  view: Pick<GridView, 'visibleColumns' | 'order' | 'selection'>,
): { readonly columns: readonly ResultColumn[]; readonly rows: Iterable<ResultRow> } {
  const positions = view.visibleColumns.map(positionOf);
  const marked = view.selection.rows;
  return {
    columns: positions.flatMap((position) => columns[position] ?? []),
    rows: {
      *[Symbol.iterator]() {
        for (let place = 0; place < rowCount; place += 1) {
          const number = rowAt(view, place);
          const row = marked.size > 0 && !marked.has(number) ? undefined : rows.row(number);
          if (row !== undefined) yield positions.map((position) => row[position] ?? null);
        }
      },
    },
  };
}
