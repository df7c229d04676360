import React from 'react';
import { EuiCodeBlock } from '@elastic/eui';
import type { ResultValue } from '../../../../common/contract';
import { safeUrl, timeText } from '../values';
import { Value } from './cell';

/** Maximum characters shown; copying includes all, but a browser cannot lay out ten million. */
export const SHOWN = 100_000;
/** Maximum characters that are colored, because coloring takes time. */
const COLOURED = 20_000;

interface WholeProps {
  readonly value: ResultValue;
  readonly text: string;
  readonly timeZone: string;
}

/** A value in full: colored JSON, a link, a time in both zones, or its text. */
export function WholeValue({ value, text, timeZone }: WholeProps): React.JSX.Element {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  if (value === null) return <Value look={{ kind: 'null' }} />;
  if (typeof value === 'object' && text.length <= COLOURED) {
    return (
      <EuiCodeBlock language="json" fontSize="s" paddingSize="none" transparentBackground>
        {text}
      </EuiCodeBlock>
    );
  }
  const href = typeof value === 'string' ? safeUrl(value) : undefined;
  if (href !== undefined) return <Value look={{ kind: 'url', text: shown, href }} />;
  const time = typeof value === 'string' ? timeText(value, timeZone) : undefined;
  if (time !== undefined) {
    return (
      <>
        <div>
          {time.local} <small>{timeZone}</small>
        </div>
        <div>{time.utc}</div>
      </>
    );
  }
  return <pre className="moltlerPopover-text">{shown}</pre>;
}
