import { createContext, useContext } from 'react';
import { i18n } from '@kbn/i18n';
import type { ResultColumn, ResultRow, ResultValue } from '../../../../common/contract';
import type { RowBuffer } from '../../../runs';

/** The data that cells read. Rows are not in React state, where they would be compared and kept twice. */
export interface GridData {
  readonly rows: RowBuffer;
  readonly columns: readonly ResultColumn[];
  /** The row index for each position; shorter than the rows if more arrived after sorting. */
  readonly order: Uint32Array | undefined;
  readonly timeZone: string;
  /** For the pop-over's copy button. */
  readonly copy: (text: string, what: string) => void;
}

const GridDataContext = createContext<GridData | undefined>(undefined);

export const GridDataProvider = GridDataContext.Provider;

/** The data of the surrounding grid. Throws outside of one. */
export function useGridData(): GridData {
  const data = useContext(GridDataContext);
  if (data === undefined) throw new Error('useGridData needs a GridDataProvider above it.');
  return data;
}

/** The index of the row at a position of the grid. */
export const rowAt = ({ order }: Pick<GridData, 'order'>, place: number): number =>
  order !== undefined && place < order.length ? (order[place] ?? place) : place;

/** What a column without a name is called. */
export const labelOf = ({ name }: ResultColumn): string =>
  name === ''
    ? i18n.translate('moltler.console.gridData.noName', { defaultMessage: '(no name)' })
    : name;

/**
 * Columns are identified by position: two may share a name, and a name may be `__proto__`. The grid reads ids aloud in
 * its sort menu, so they start with the name.
 */
export const columnId = (column: ResultColumn, position: number): string =>
  i18n.translate('moltler.console.gridData.columnId', {
    defaultMessage: '{name} (column {position})',
    values: { name: labelOf(column), position: position + 1 },
  });

/** The position of a column by its id: its last number, in any language. */
export const positionOf = (id: string): number => Number(/(\d+)\D*$/.exec(id)?.[1]) - 1;

/** The value at a position of the grid; undefined if there is none. */
export function valueAt(
  data: Pick<GridData, 'rows' | 'order'>,
  place: number,
  id: string,
): ResultValue | undefined {
  const row: ResultRow | undefined = data.rows.row(rowAt(data, place));
  return row?.[positionOf(id)];
}
