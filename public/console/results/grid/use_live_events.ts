import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EuiDataGridProps, EuiDataGridRefProps } from '@elastic/eui';
import { leapByKey, placeOf, rowAfterKey, type CellPlace } from './leap_by_key';
import { LiveRows } from './live_rows';
import { ScrollFrame } from './scroll_frame';

/** Of a row at first, in pixels. The grid takes 50 unless told, and its scroll bar would lie by half. */
const ROW_HEIGHT = 24;
/** So long after the last scrolling, in milliseconds, rows pass under a pointer that rests. */
const SCROLLING = 150;

/** What a grid needs so that rows are live where the pointer and the focus are. */
interface LiveEvents {
  readonly live: LiveRows;
  readonly virtual: NonNullable<EuiDataGridProps['virtualizationOptions']>;
  /** For an element around the grid. */
  readonly events: React.DOMAttributes<HTMLElement>;
}

/** Makes rows live where the pointer or the focus comes to them, just before the grid needs them so. */
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
    // A cell that the grid holds to be the focused one takes the focus when it comes into sight.
    grid.current?.scrollToItem?.({ rowIndex: place.rowIndex, columnIndex: place.colIndex });
  };
  const point = ({ target, currentTarget, buttons, timeStamp }: React.MouseEvent): void => {
    // With a button down, text is being marked: what it begins in has to stay.
    if (buttons !== 0 || timeStamp - scrolledAt.current < SCROLLING) return;
    const place = placeOf(target);
    if (place === undefined || place.rowIndex < 0) return;
    if (live.all().has(place.rowIndex)) {
      live.point(place.rowIndex);
      return;
    }
    // At once: a click must not fall between a cell that looks live and one that is.
    flushSync(() => live.point(place.rowIndex));
    // The pointer was there before the cell.
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
          // The grid itself hears of the focus only in cells that were pointed at before.
          const cell = cellAt(currentTarget, place);
          if (cell !== null && cell.tabIndex !== 0) grid.current?.setFocusedCell(place);
        }
        if (target !== currentTarget) return;
        // The grid as a whole was given the focus: it goes on where it was.
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
        // Links and boxes do without the grid.
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
