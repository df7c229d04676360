import React, { cloneElement, forwardRef, useLayoutEffect, useReducer, useRef } from 'react';
import { nextSlice, type PlacedCell } from './slices';

type CellElement = React.ReactElement<PlacedCell['props']>;
type InnerElement = React.ReactElement<{ readonly children: readonly CellElement[] }>;

interface ScrollFrameProps extends React.HTMLAttributes<HTMLDivElement> {
  /** What is scrolled, with the cells that are in sight. */
  readonly children: InnerElement;
}

/**
 * The scrolled frame of the grid. A small step is drawn at once; after a leap the new rows come in
 * slices, one a frame, so that the page answers meanwhile.
 */
export const ScrollFrame = forwardRef<HTMLDivElement, ScrollFrameProps>(function ScrollFrame(
  { children: inner, ...rest },
  ref,
) {
  const [, goOn] = useReducer((count: number) => count + 1, 0);
  const drawn = useRef<readonly CellElement[]>([]);
  const { cells, isWhole } = nextSlice(drawn.current, inner.props.children);
  useLayoutEffect(() => {
    drawn.current = cells;
    if (isWhole) return undefined;
    const frame = requestAnimationFrame(goOn);
    return () => cancelAnimationFrame(frame);
  });
  return (
    <div {...rest} ref={ref}>
      {cloneElement(inner, { children: cells })}
    </div>
  );
});
