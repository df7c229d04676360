import React from 'react';
import { EuiButtonEmpty } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { StatementRun } from '../../runs';
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
    <div
      className="moltlerPrintedElsewhere"
      role="region"
      aria-label={i18n.translate('moltler.console.printedElsewhere.lastPrintedLine', {
        defaultMessage: 'Last printed line',
      })}
    >
      <span className="moltlerPrintedElsewhere-line">{lines.at(-1)}</span>
      <EuiButtonEmpty size="xs" flush="both" onClick={() => onChoose(printing.key)}>
        {i18n.translate('moltler.console.printedElsewhere.showPrintedLine', {
          defaultMessage:
            'Show {printedLines, plural, one {# printed line} other {# printed lines}}',
          values: { printedLines: lines.length },
        })}
      </EuiButtonEmpty>
    </div>
  );
}
