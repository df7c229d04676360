import React, { forwardRef, useEffect, useRef, useTransition } from 'react';

/** Pixels that may be drawn at once: a few rows. */
const STEP = 240;

/**
 * The scrolled frame of the grid. A small step is drawn at once; after a leap the new rows are drawn
 * in slices, so that the page answers meanwhile, and one leap is finished before the next begins:
 * an unfinished one that is always begun anew would show nothing while the scroll bar is dragged.
 */
export const ScrollFrame = forwardRef<HTMLDivElement, React.HTMLAttributes<HTMLDivElement>>(
  function ScrollFrame({ onScroll, ...rest }, ref) {
    const [isDrawing, startTransition] = useTransition();
    const drawn = useRef({ top: 0, left: 0 });
    const waiting = useRef<React.UIEvent<HTMLDivElement>>(undefined);

    const tell = (event: React.UIEvent<HTMLDivElement>): void => {
      const { scrollTop: top, scrollLeft: left } = event.currentTarget;
      const far = Math.max(Math.abs(top - drawn.current.top), Math.abs(left - drawn.current.left));
      drawn.current = { top, left };
      waiting.current = undefined;
      if (far <= STEP) onScroll?.(event);
      else startTransition(() => onScroll?.(event));
    };

    useEffect(() => {
      if (!isDrawing && waiting.current !== undefined) tell(waiting.current);
    });

    return (
      <div
        {...rest}
        ref={ref}
        onScroll={(event) => {
          // React takes the target away when the event has passed.
          const kept = { ...event, currentTarget: event.currentTarget };
          if (isDrawing) waiting.current = kept;
          else tell(kept);
        }}
      />
    );
  },
);
