import React, { createContext, useContext } from 'react';
import type { EuiDataGridControlColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { rowAt, useGridData } from './grid_data';
import { number } from '../../../amounts';

/** The selected rows, by their index in the result. */
export interface Selection {
  readonly rows: ReadonlySet<number>;
  readonly toggle: (row: number) => void;
  readonly clear: () => void;
}

const SelectionContext = createContext<Selection | undefined>(undefined);

export const SelectionProvider = SelectionContext.Provider;

function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (selection === undefined) throw new Error('A row needs a SelectionProvider above it.');
  return selection;
}

interface RowMarkProps {
  readonly rowIndex: number;
  /** In a light cell, which Tab skips. */
  readonly isLight?: boolean;
}

/** The number of a row, and its checkbox. */
export function RowMark({ rowIndex, isLight = false }: RowMarkProps): React.JSX.Element {
  const { rows, toggle } = useSelection();
  const row = rowAt(useGridData(), rowIndex);
  const shown = number(row + 1);
  return (
    <span className="moltlerRow">
      <input
        type="checkbox"
        className="moltlerRow-box"
        aria-label={i18n.translate('moltler.console.rowSelection.selectRow', {
          defaultMessage: 'Select row {shown}',
          values: { shown },
        })}
        {...(isLight && { tabIndex: -1 })}
        checked={rows.has(row)}
        onChange={() => toggle(row)}
      />
      <span className="moltlerRow-number" aria-hidden>
        {shown}
      </span>
    </span>
  );
}

/** A checkbox only if there is a selection to clear, because the grid traps the focus in a header that has one. */
function ClearAll(): React.JSX.Element {
  const { rows, clear } = useSelection();
  if (rows.size === 0) {
    return (
      <span className="moltlerRow">
        <span className="moltlerRow-number">#</span>
      </span>
    );
  }
  return (
    <span className="moltlerRow">
      <input
        ref={(box) => {
          if (box !== null) box.indeterminate = true;
        }}
        type="checkbox"
        className="moltlerRow-box"
        aria-label={i18n.translate('moltler.console.rowSelection.clearTheSelection', {
          defaultMessage: 'Clear the selection',
        })}
        checked={false}
        onChange={clear}
      />
      <span className="moltlerRow-number">#</span>
    </span>
  );
}

/**
 * The first column: the number of each row, and a checkbox that selects it. Wide enough for any row number, because the
 * grid does not move the columns beside it when it grows.
 */
export const SELECTION_COLUMN: EuiDataGridControlColumn = {
  id: 'row',
  width: 72,
  headerCellRender: ClearAll,
  rowCellRender: RowMark,
};
