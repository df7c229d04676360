import React, { useLayoutEffect, useRef } from 'react';
import { i18n } from '@kbn/i18n';
import type { MessageEvent } from '../../../common/contract';

/** Distance to the end, in pixels, within which the last line is in view. */
const NEAR = 24;

/** The output of PRINT in a script. */
export const printedBy = (messages: readonly MessageEvent[]): readonly string[] =>
  messages.flatMap(({ printed, text }) => (printed === true ? [text] : []));

/** The printed lines. While more arrive, the last one stays in view unless the user has scrolled up. */
export function Printed({ lines }: { readonly lines: readonly string[] }): React.JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const count = useRef(lines.length);
  useLayoutEffect(() => {
    // The output of a finished script is read from the start.
    const grew = lines.length > count.current;
    count.current = lines.length;
    const { current } = place;
    if (grew && follows.current && current !== null) current.scrollTop = current.scrollHeight;
  }, [lines.length]);
  return (
    <div
      ref={place}
      className="moltlerPrinted"
      role="region"
      aria-label={i18n.translate('moltler.console.printed.printed', { defaultMessage: 'Printed' })}
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        follows.current = scrollHeight - scrollTop - clientHeight < NEAR;
      }}
    >
      {lines.join('\n')}
    </div>
  );
}
