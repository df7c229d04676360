import React, { createElement, memo } from 'react';
import { tabularCopyMarkers } from '@elastic/eui';
import { Cell } from './cell';
import { RowMark } from './row_selection';

/** The part of the grid's cell props that a row needs. */
export interface BodyData {
  readonly columns: readonly { readonly id: string }[];
  readonly leadingControlColumns: readonly { readonly id: string }[];
  readonly visibleColCount: number;
  readonly headerRowHeight: number;
  readonly rowHeightsOptions?: { readonly defaultHeight?: unknown };
}

/** A cell as the grid requests it: an element with its position. */
export type CellElement = React.ReactElement<{
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly style: React.CSSProperties;
  readonly data: BodyData;
}>;

/** Class names of a column's cells and their content, as rendered by the grid. */
export interface Looks {
  readonly cell: string;
  readonly content: string;
}

/** The id of the column at an index, including the column of row numbers. */
export const idAt = ({ leadingControlColumns, columns }: BodyData, place: number): string =>
  (leadingControlColumns[place] ?? columns[place - leadingControlColumns.length])?.id ?? '';

/** The styles of all cells in a row that the grid rendered. */
export function looksIn(row: Element): ReadonlyMap<string, Looks> {
  const cells = [...row.querySelectorAll<HTMLElement>('[role=gridcell]')];
  return new Map(
    cells.map((cell) => [
      cell.dataset.gridcellColumnId ?? '',
      {
        cell: cell.className.replace(' euiDataGridRowCell--open', ''),
        content: cell.querySelector('[data-datagrid-cellcontent]')?.className ?? '',
      },
    ]),
  );
}

interface BodyRowProps {
  readonly cells: readonly CellElement[];
  /** Undefined for a live row. */
  readonly looks: ReadonlyMap<string, Looks> | undefined;
}

/** A row of the grid: its own cells, or lookalikes at a tenth of the cost. */
export const BodyRow = memo(function BodyRow({ cells, looks }: BodyRowProps) {
  const first = cells[0];
  if (first === undefined) return null;
  const { rowIndex, style, data } = first.props;
  const top = Number.parseFloat(String(style.top)) + data.headerRowHeight;
  return (
    <div
      role="row"
      className={rowIndex % 2 === 0 ? 'euiDataGridRow' : 'euiDataGridRow euiDataGridRow--striped'}
      data-grid-row-index={rowIndex}
      data-grid-visible-row-index={rowIndex}
      style={{ position: 'absolute', left: 0, right: 0, top, height: style.height }}
    >
      {cells.map((cell) =>
        looks === undefined
          ? createElement(cell.type, { ...cell.props, key: cell.key, data: inRow(data) })
          : lightCell(cell, looks),
      )}
    </div>
  );
}, isSame);

function lightCell(
  { key, props: { rowIndex, columnIndex, style, data } }: CellElement,
  looks: ReadonlyMap<string, Looks>,
): React.JSX.Element {
  const id = idAt(data, columnIndex);
  const look = looks.get(id);
  const isMark = columnIndex < data.leadingControlColumns.length;
  return (
    <div
      key={key}
      role="gridcell"
      aria-rowindex={rowIndex + 1}
      tabIndex={-1}
      className={look?.cell}
      data-test-subj="dataGridRowCell"
      data-gridcell-column-id={id}
      data-gridcell-column-index={columnIndex}
      data-gridcell-row-index={rowIndex}
      data-gridcell-visible-row-index={rowIndex}
      style={{ ...style, top: 0 }}
    >
      <div data-datagrid-cellcontent className={look?.content}>
        {isMark ? (
          <RowMark rowIndex={rowIndex} isLight />
        ) : (
          <Cell rowIndex={rowIndex} columnId={id} />
        )}
      </div>
      {columnIndex === data.visibleColCount - 1
        ? tabularCopyMarkers.hiddenNewline
        : tabularCopyMarkers.hiddenTab}
    </div>
  );
}

/** Prevents the grid from portalling its cells into its own row elements. */
function inRow(data: BodyData): BodyData {
  const known = WITHOUT_ROWS.get(data) ?? { ...data, rowManager: undefined };
  WITHOUT_ROWS.set(data, known);
  return known;
}
const WITHOUT_ROWS = new WeakMap<BodyData, BodyData>();

function isSame(before: BodyRowProps, after: BodyRowProps): boolean {
  if (before.looks !== after.looks || before.cells.length !== after.cells.length) return false;
  return before.cells.every(({ key, props }, index) => {
    const other = after.cells[index];
    if (other?.key !== key || props.data !== other.props.data) return false;
    if (props.style === other.props.style) return true;
    return (['top', 'left', 'width', 'height'] as const).every(
      (side) => props.style[side] === other.props.style[side],
    );
  });
}
