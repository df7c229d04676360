import React from 'react';
import { EuiButtonEmpty } from '@elastic/eui';
import type { StatementRun } from '../../runs';
import { count } from '../../amounts';
import { printedBy } from './printed';

interface PrintedElsewhereProps {
  readonly statements: readonly StatementRun[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** The last line that a script has printed, while its output is behind another tab. */
export function PrintedElsewhere({
  statements,
  chosen,
  onChoose,
}: PrintedElsewhereProps): React.JSX.Element | null {
  const printing = statements.findLast(({ messages }) => printedBy(messages).length > 0);
  if (printing === undefined || printing.key === chosen) return null;
  const lines = printedBy(printing.messages);
  return (
    <div className="moltlerPrintedElsewhere" role="region" aria-label="Last printed line">
      <span className="moltlerPrintedElsewhere-line">{lines.at(-1)}</span>
      <EuiButtonEmpty size="xs" flush="both" onClick={() => onChoose(printing.key)}>
        {`Show ${count(lines.length, 'printed line')}`}
      </EuiButtonEmpty>
    </div>
  );
}
