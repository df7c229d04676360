import React from 'react';
import { i18n } from '@kbn/i18n';
import { typeName } from '../../../common/declaration';
import type { ResultColumn, ResultRow } from '../../../common/contract';
import { WholeValue } from './grid';
import { wholeText } from './values';

export interface RecordResultProps {
  readonly columns: readonly ResultColumn[];
  readonly row: ResultRow;
  readonly timeZone: string;
  /** Buttons above the record. */
  readonly children: React.ReactNode;
}

/** One row as a record, one line per column: the request or the response of an action is a single, long row. */
export function RecordResult(props: RecordResultProps): React.JSX.Element {
  const { columns, row, timeZone, children } = props;
  return (
    <div
      className="moltlerResults-scroll"
      tabIndex={0}
      role="region"
      aria-label={i18n.translate('moltler.console.recordResult.result', {
        defaultMessage: 'Result',
      })}
    >
      <div className="moltlerRecord-tools">{children}</div>
      <dl className="moltlerRecord">
        {columns.map((column, at) => (
          <React.Fragment key={at}>
            <dt title={typeName(column.type)}>{column.name}</dt>
            <dd>
              <WholeValue value={row[at] ?? null} text={wholeText(row[at])} timeZone={timeZone} />
            </dd>
          </React.Fragment>
        ))}
      </dl>
    </div>
  );
}
