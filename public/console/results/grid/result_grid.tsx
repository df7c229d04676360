import React, { useCallback, useMemo, useRef, useState } from 'react';
import {
  EuiDataGrid,
  type EuiDataGridColumnSortingConfig,
  type EuiDataGridProps,
  type EuiDataGridRefProps,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { StatementRun } from '../../../runs';
import { Cell } from './cell';
import { CellPopover } from './cell_popover';
import { textToCopy } from './copy_by_key';
import { columnId, GridDataProvider } from './grid_data';
import { LiveRowsProvider } from './live_rows';
import { gridColumns, SHOWN_COLUMNS } from './grid_columns';
import { SELECTION_COLUMN, SelectionProvider, type Selection } from './row_selection';
import { useLiveEvents } from './use_live_events';
import { useSortedRows } from './use_sorted_rows';
import type { GridView } from './grid_view';

const STYLE: NonNullable<EuiDataGridProps['gridStyle']> = {
  border: 'horizontal',
  fontSize: 's',
  cellPadding: 's',
  header: 'underline',
  rowHover: 'highlight',
};

const LEADING = [SELECTION_COLUMN];

interface ResultGridProps {
  readonly statement: StatementRun;
  readonly timeZone: string;
  /** Width of the grid's container, in pixels. */
  readonly width: number;
  readonly copy: (text: string, what: string) => void;
  /** The controls on the right of the toolbar, for the shown columns and the selected rows. */
  readonly controls: (view: GridView) => React.ReactNode;
}

/** Rows and columns of one result. Needs a key, because its columns, widths and selection belong to one result. */
export function ResultGrid({
  statement,
  timeZone,
  width,
  copy,
  controls,
}: ResultGridProps): React.JSX.Element {
  const { rows, rowCount, columns } = statement;
  // Widths are computed once there are rows, and then left to the user.
  const hasRows = rowCount > 0;
  const shown = useMemo(
    () => [...gridColumns(columns, rows, timeZone, width)],
    // `width` and `rows` only seed the widths: later changes must not override the user's.
    [columns, timeZone, hasRows],
  );
  const [visibleColumns, setVisibleColumns] = useState(() =>
    columns.slice(0, SHOWN_COLUMNS).map(columnId),
  );
  const [sort, setSort] = useState<EuiDataGridColumnSortingConfig[]>([]);
  const { order, sorting } = useSortedRows(statement, sort);
  const selection = useRowSelection();
  const data = useMemo(
    () => ({ rows, columns, order, timeZone, copy }),
    [rows, columns, order, timeZone, copy],
  );
  const grid = useRef<EuiDataGridRefProps>(null);
  const { live, virtual, events } = useLiveEvents(grid, rowCount, visibleColumns.length);
  const view: GridView = { visibleColumns, sort, sorting, order, selection };
  return (
    <GridDataProvider value={data}>
      <SelectionProvider value={selection}>
        <LiveRowsProvider value={live}>
          <div
            className="moltlerGrid"
            {...events}
            onKeyDown={(event) => {
              const selected = window.getSelection()?.toString() ?? '';
              const text = textToCopy(event, data, selected);
              if (text === undefined) return;
              event.preventDefault();
              copy(text, 'Value');
            }}
          >
            <EuiDataGrid
              ref={grid}
              aria-label={i18n.translate('moltler.console.resultGrid.result', {
                defaultMessage: 'Result',
              })}
              columns={shown}
              columnVisibility={{ visibleColumns, setVisibleColumns, canDragAndDropColumns: true }}
              leadingControlColumns={LEADING}
              rowCount={rowCount}
              renderCellValue={Cell}
              renderCellPopover={CellPopover}
              sorting={{ columns: sort, onSort: setSort }}
              gridStyle={STYLE}
              virtualizationOptions={virtual}
              height="100%"
              width="100%"
              toolbarVisibility={{
                showDisplaySelector: { allowRowHeight: true, allowDensity: true },
                showKeyboardShortcuts: false,
                additionalControls: { right: controls(view) },
              }}
            />
          </div>
        </LiveRowsProvider>
      </SelectionProvider>
    </GridDataProvider>
  );
}

function useRowSelection(): Selection {
  const [rows, setRows] = useState<ReadonlySet<number>>(() => new Set());
  const toggle = useCallback((row: number) => {
    setRows((before) => {
      const after = new Set(before);
      if (!after.delete(row)) after.add(row);
      return after;
    });
  }, []);
  const clear = useCallback(() => setRows(new Set()), []);
  return useMemo(() => ({ rows, toggle, clear }), [rows, toggle, clear]);
}
