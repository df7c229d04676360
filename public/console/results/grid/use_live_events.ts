import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EuiDataGridProps, EuiDataGridRefProps } from '@elastic/eui';
import { leapByKey, placeOf, rowAfterKey, type CellPlace } from './leap_by_key';
import { LiveRows } from './live_rows';
import { ScrollFrame } from './scroll_frame';

/** Initial row height in pixels. The grid's default of 50 would make the scroll bar wrong by half. */
const ROW_HEIGHT = 24;
/** Until so many milliseconds after scrolling, rows may still move under a resting pointer. */
const SCROLLING = 150;

/** Connects a grid to its live rows. */
interface LiveEvents {
  readonly live: LiveRows;
  readonly virtual: NonNullable<EuiDataGridProps['virtualizationOptions']>;
  /** Handlers for an element around the grid. */
  readonly events: React.DOMAttributes<HTMLElement>;
}

/** Makes rows live when the pointer or the focus reaches them, just before the grid needs them. */
export function useLiveEvents(
  grid: React.RefObject<EuiDataGridRefProps>,
  rowCount: number,
  columnCount: number,
): LiveEvents {
  const [live] = useState(() => new LiveRows());
  live.rowCount = rowCount;
  const firstInSight = useRef(0);
  const scrolledAt = useRef(-Infinity);
  const lastPlace = useRef<CellPlace>({ rowIndex: 0, colIndex: 1 });
  const virtual = useMemo(
    () => ({
      overscanRowCount: 1,
      outerElementType: ScrollFrame,
      estimatedRowHeight: ROW_HEIGHT,
      onItemsRendered: ({ visibleRowStartIndex }: { visibleRowStartIndex: number }) => {
        firstInSight.current = visibleRowStartIndex;
      },
    }),
    [],
  );
  const enterAt = ({ rowIndex, colIndex }: CellPlace): void => {
    const place = {
      rowIndex: Math.min(rowIndex, rowCount - 1),
      colIndex: Math.min(colIndex, columnCount),
    };
    flushSync(() => live.focus(place.rowIndex));
    grid.current?.setFocusedCell(place);
    // The grid focuses the cell it considers focused when that scrolls into view.
    grid.current?.scrollToItem?.({ rowIndex: place.rowIndex, columnIndex: place.colIndex });
  };
  const point = ({ target, currentTarget, buttons, timeStamp }: React.MouseEvent): void => {
    // With a button pressed, text is being selected: the row where the selection starts has to stay.
    if (buttons !== 0 || timeStamp - scrolledAt.current < SCROLLING) return;
    const place = placeOf(target);
    if (place === undefined || place.rowIndex < 0) return;
    if (live.all().has(place.rowIndex)) {
      live.point(place.rowIndex);
      return;
    }
    // Synchronously: a click must not land between the light cell and the live one.
    flushSync(() => live.point(place.rowIndex));
    // The live cell has missed the event that the pointer entered it.
    cellAt(currentTarget, place)?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  };
  return {
    live,
    virtual,
    events: {
      onKeyDownCapture: (event) => {
        const cell = leapByKey(event, rowCount);
        const from = placeOf(event.target)?.rowIndex;
        if (from === undefined) return;
        const sight = { rowCount, firstInSight: firstInSight.current };
        const row = cell?.rowIndex ?? rowAfterKey(event, from, sight);
        if (row !== undefined) flushSync(() => live.focus(row));
        if (cell === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        grid.current?.setFocusedCell(cell);
      },
      onFocusCapture: ({ target, currentTarget }) => {
        const place = placeOf(target);
        if (place !== undefined && place.rowIndex >= 0) {
          lastPlace.current = place;
          live.focus(place.rowIndex);
          // The grid itself notices the focus only in cells that were hovered before.
          const cell = cellAt(currentTarget, place);
          if (cell !== null && cell.tabIndex !== 0) grid.current?.setFocusedCell(place);
        }
        if (target !== currentTarget) return;
        // The grid as a whole was focused: continue in the last focused cell.
        const known = currentTarget.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]');
        if (known !== null) known.focus();
        else if (rowCount > 0) enterAt(lastPlace.current);
      },
      onScrollCapture: ({ timeStamp }) => {
        scrolledAt.current = timeStamp;
      },
      onMouseOver: point,
      onMouseMove: point,
      onMouseDownCapture: (event) => {
        const { target } = event;
        const place = placeOf(target);
        if (place === undefined || place.rowIndex < 0 || event.button !== 0) return;
        if (live.all().has(place.rowIndex)) return;
        // Links and checkboxes work without the grid.
        if (target instanceof Element && target.closest('a, input') !== null) return;
        event.preventDefault();
        enterAt(place);
      },
    },
  };
}

const cellAt = (grid: Element, { rowIndex, colIndex }: CellPlace): HTMLElement | null =>
  grid.querySelector<HTMLElement>(
    `[data-gridcell-visible-row-index="${rowIndex}"][data-gridcell-column-index="${colIndex}"]`,
  );
