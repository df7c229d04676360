/** A cell by its place in the grid: columns counted with the one of row numbers. */
export interface CellPlace {
  readonly rowIndex: number;
  readonly colIndex: number;
}

/**
 * Scrolls where a key leads to, so that what it leads to is wholly in sight: the grid itself takes no
 * account of the header over its rows. Gives the cell that is to have the focus for Page Up and Page
 * Down, which the grid knows only where it is cut into pages; undefined for all other keys.
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
  if ((key !== 'PageDown' && key !== 'PageUp') || Number(row) < 0) return undefined;
  // The header stands over the first row, and one row is seen twice so that the eye can follow.
  const rows = Math.max(1, Math.floor(frame.clientHeight / target.offsetHeight) - 2);
  const step = key === 'PageDown' ? rows : -rows;
  frame.scrollTop += step * target.offsetHeight;
  return {
    rowIndex: Math.min(Math.max(Number(row) + step, 0), rowCount - 1),
    colIndex: Number(column),
  };
}
