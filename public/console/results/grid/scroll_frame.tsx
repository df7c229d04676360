import React, {
  cloneElement,
  forwardRef,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useCombinedRefs } from '@elastic/eui';
import { BodyRow, idAt, looksIn, type BodyData, type CellElement, type Looks } from './body_row';
import { useLiveRows } from './live_rows';
import { createPace } from './pace';
import { nextSlice, type PlacedRow } from './slices';

type InnerElement = React.ReactElement<{
  readonly children: React.ReactNode;
  readonly style?: React.CSSProperties;
}>;

interface ScrollFrameProps extends React.HTMLAttributes<HTMLDivElement> {
  /** The scrolled content, with the visible cells. */
  readonly children: React.ReactElement<{
    readonly children: readonly CellElement[];
    readonly style: React.CSSProperties;
  }>;
}

interface Row extends PlacedRow {
  readonly elements: readonly CellElement[];
  readonly isLive: boolean;
}

/** The styles of light cells, and the grid state in which they were read. */
interface KnownLooks {
  readonly data: BodyData | undefined;
  readonly of: ReadonlyMap<string, Looks>;
}

/** The work of a live cell; a light cell counts as 1. */
const LIVE_WEIGHT = 8;
/** Up to this many cells are all live: too few to be noticeable. */
const FEW = 60;

/**
 * The scrolled frame of the grid. Most rows only look like the grid's own; after a jump they are rendered in steps, one
 * per frame, so that the page stays responsive.
 */
export const ScrollFrame = forwardRef<HTMLDivElement, ScrollFrameProps>(function ScrollFrame(
  { children: inner, ...rest },
  ref,
) {
  const begun = performance.now();
  const [, goOn] = useReducer((count: number) => count + 1, 0);
  const store = useLiveRows();
  const live = useSyncExternalStore(store.subscribe, store.all);
  const pace = useRef(createPace()).current;
  const drawn = useRef<{ rows: readonly Row[]; live: ReadonlySet<number> }>({ rows: [], live });
  const looks = useRef<KnownLooks>({ data: undefined, of: new Map() });
  const frame = useRef<HTMLDivElement | null>(null);
  const place = useCombinedRefs(useMemo(() => [frame, ref], [ref]));

  const cells = inner.props.children;
  const wanted = rowsOf(cells, live, looks.current);
  // A step that moves the focus renders nothing else.
  const most = drawn.current.live === live ? pace.most() : 0;
  const { rows, isWhole, work } = nextSlice(drawn.current.rows, wanted, most);

  useLayoutEffect(() => {
    drawn.current = { rows, live };
    pace.took(work, performance.now() - begun);
    const known = looks.current;
    looks.current = looksAfter(known, frame.current, rows, cells[0]?.props.data);
    // Rows that were waiting for styles can now be rendered.
    if (isWhole && looks.current.of === known.of) return undefined;
    const next = requestAnimationFrame(goOn);
    return () => cancelAnimationFrame(next);
  });
  return (
    <div {...rest} ref={place}>
      {cloneElement(inner as InnerElement, {
        style: { ...inner.props.style, ...heightOf(cells, store.rowCount) },
        children: rows.map(({ index, elements, isLive }) => (
          <BodyRow key={index} cells={elements} looks={isLive ? undefined : looks.current.of} />
        )),
      })}
    </div>
  );
});

/** The cells by row, live or light; light rows whose styles are not known yet are left out. */
function rowsOf(
  cells: readonly CellElement[],
  live: ReadonlySet<number>,
  { data: seen, of }: KnownLooks,
): readonly Row[] {
  const rows: CellElement[][] = [];
  for (const cell of cells) {
    const row = rows[rows.length - 1];
    if (row?.[0]?.props.rowIndex === cell.props.rowIndex) row.push(cell);
    else rows.push([cell]);
  }
  const first = rows[0]?.[0];
  if (rows[0] === undefined || first === undefined) return [];
  const { data } = first.props;
  // The grid measures rows that are higher than a line cell by cell.
  const areAllLive = cells.length <= FEW || data.rowHeightsOptions?.defaultHeight !== undefined;
  const hasLooks = rows[0].every(({ props }) => of.has(idAt(data, props.columnIndex)));
  const index = ([cell]: readonly CellElement[]): number => cell?.props.rowIndex ?? -1;
  // If the styles are unknown, one row is live so that they can be read from it.
  const model =
    (hasLooks && seen === data) || rows.some((row) => live.has(index(row)))
      ? undefined
      : first.props.rowIndex;
  return rows.flatMap((elements) => {
    const mustBeLive = live.has(index(elements)) || index(elements) === model;
    const isLive = areAllLive || mustBeLive;
    if (!isLive && !hasLooks) return [];
    return {
      index: index(elements),
      elements,
      isLive,
      cells: `${elements[0]?.key}…${elements[elements.length - 1]?.key}`,
      weight: elements.length * (isLive ? LIVE_WEIGHT : 1),
      isFirst: mustBeLive,
      data,
    };
  });
}

/** The styles known once the live rows are rendered; the same map if nothing changed. */
function looksAfter(
  known: KnownLooks,
  frame: HTMLElement | null,
  rows: readonly Row[],
  data: BodyData | undefined,
): KnownLooks {
  const row = rows.find((one) => one.isLive && one.data === data);
  if (frame === null || row === undefined || data === undefined) return known;
  const isKnown = row.elements.every(({ props }) => known.of.has(idAt(data, props.columnIndex)));
  if (isKnown && known.data === data) return known;
  const place = `[data-grid-visible-row-index="${row.index}"]`;
  const element = frame.querySelector(place);
  const seen = element === null ? new Map<string, Looks>() : looksIn(element);
  const isNew = [...seen].some(([id, { cell, content }]) => {
    const before = known.of.get(id);
    return before?.cell !== cell || before.content !== content;
  });
  return { data, of: isNew ? new Map([...known.of, ...seen]) : known.of };
}

/** The exact height of the content; the grid itself estimates it from its most compact rows. */
function heightOf([cell]: readonly CellElement[], rowCount: number): React.CSSProperties {
  if (cell === undefined || cell.props.data.rowHeightsOptions?.defaultHeight !== undefined) {
    return {};
  }
  const row = Number(cell.props.style.height);
  return { height: rowCount * row, '--moltler-row': `${row}px` } as React.CSSProperties;
}
