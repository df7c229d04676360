/** A cell by its position in the grid; columns include the one of row numbers. */
export interface CellPlace {
  readonly rowIndex: number;
  readonly colIndex: number;
}

/** The cell in which an event happened; undefined outside of one. The header is row -1. */
export function placeOf(target: EventTarget): CellPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>('[data-gridcell-visible-row-index]');
  if (cell === null) return undefined;
  const { gridcellVisibleRowIndex: row, gridcellColumnIndex: column } = cell.dataset;
  return { rowIndex: Number(row), colIndex: Number(column) };
}

/** The row that a key moves to, as in the grid; undefined if none. */
export function rowAfterKey(
  { key, ctrlKey }: Pick<React.KeyboardEvent, 'key' | 'ctrlKey'>,
  row: number,
  { rowCount, firstInSight }: { readonly rowCount: number; readonly firstInSight: number },
): number | undefined {
  if (key === 'ArrowDown') return row < 0 ? firstInSight : Math.min(row + 1, rowCount - 1);
  if (key === 'ArrowUp' && row > 0) return row - 1;
  if (key === 'End' && ctrlKey) return rowCount - 1;
  if (key === 'Home' && ctrlKey) return 0;
  return undefined;
}

/**
 * Scrolls the target of a key fully into view: the grid itself ignores the header over its rows. For Page Up and
 * Page Down, which the grid supports only with pagination, returns the cell to focus; for other keys undefined.
 */
export function leapByKey(
  { key, ctrlKey, target }: Pick<React.KeyboardEvent, 'key' | 'ctrlKey' | 'target'>,
  rowCount: number,
): CellPlace | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const { gridcellVisibleRowIndex: row, gridcellColumnIndex: column } = target.dataset;
  const frame = target.closest('.euiDataGrid__virtualized');
  if (row === undefined || column === undefined || frame === null) return undefined;
  if (ctrlKey && key === 'End') frame.scrollTop = frame.scrollHeight;
  if (ctrlKey && key === 'Home') frame.scrollTop = 0;
  // A cell scrolled out to the side is not in the document, and cannot be focused.
  if (key === 'End') frame.scrollLeft = frame.scrollWidth;
  if (key === 'Home') frame.scrollLeft = 0;
  if ((key !== 'PageDown' && key !== 'PageUp') || Number(row) < 0) return undefined;
  // The header covers the first row, and one row stays visible for orientation.
  const rows = Math.max(1, Math.floor(frame.clientHeight / target.offsetHeight) - 2);
  const step = key === 'PageDown' ? rows : -rows;
  frame.scrollTop += step * target.offsetHeight;
  return {
    rowIndex: Math.min(Math.max(Number(row) + step, 0), rowCount - 1),
    colIndex: Number(column),
  };
}
