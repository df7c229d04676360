import React from 'react';
import { EuiIcon } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { StatementRun } from '../../../runs';
import { duration } from '../../../amounts';
import { summarizeScan } from './summarize_scan';

interface SummaryProps {
  readonly statement: StatementRun;
  /** The page sorted only some of the rows. */
  readonly sortedPart: boolean;
  readonly hiddenColumns: number;
  readonly timeZone: string;
}

/** Statements whose rows report what failed; none of them is missing. */
const REPORTS: ReadonlySet<string> = new Set([
  'test_connector_statement',
  'connector_exec_statement',
]);

/** The line under a result: rows, duration, requests, and whether it is complete. */
export function Summary({
  statement,
  sortedPart,
  hiddenColumns,
  timeZone,
}: SummaryProps): React.JSX.Element {
  const { outcome, rowCount, state, cut, startedAt, endedAt, columns, kind } = statement;
  const took = outcome?.milliseconds ?? (endedAt === undefined ? undefined : endedAt - startedAt);
  const scans = outcome?.scans ?? [];
  const scanned = scans.reduce((sum, scan) => sum + scan.requests, 0);
  const requests = outcome?.requests ?? (scans.length > 0 ? scanned : undefined);
  const hasTimes = columns.some(({ type }) => type === 'timestamp');
  const nothing = state === 'cancelled' && rowCount === 0;
  return (
    <div
      className="moltlerSummary"
      role="group"
      aria-label={i18n.translate('moltler.console.summary.resultSummary', {
        defaultMessage: 'Result summary',
      })}
    >
      {columns.length > 0 && !nothing && (
        <Fact>
          <b>
            {i18n.translate('moltler.console.summary.row', {
              defaultMessage: '{rows, plural, one {# row} other {# rows}}',
              values: { rows: rowCount },
            })}
          </b>
          {state === 'running' &&
            ` ${i18n.translate('moltler.console.summary.soFar', { defaultMessage: 'so far' })}`}
        </Fact>
      )}
      {nothing && took !== undefined && (
        <Fact>
          {i18n.translate('moltler.console.summary.cancelledAfterNoRowsWere', {
            defaultMessage: 'Cancelled after {duration}; no rows were received',
            values: { duration: duration(took) },
          })}
        </Fact>
      )}
      {!nothing && took !== undefined && <Fact>{duration(took)}</Fact>}
      {requests !== undefined && (
        <Fact>
          {i18n.translate('moltler.console.summary.request', {
            defaultMessage: '{requests, plural, one {# request} other {# requests}}',
            values: { requests },
          })}
        </Fact>
      )}
      {scans.map((scan) => {
        const { name, facts, incomplete } = summarizeScan(scan, scans);
        return (
          <Fact key={scan.scan}>
            <b>{name}</b> {facts.join(', ')}
            {incomplete !== undefined && (
              <Bad>
                {i18n.translate('moltler.console.summary.partial', {
                  defaultMessage: 'partial: {incomplete}',
                  values: { incomplete },
                })}
              </Bad>
            )}
          </Fact>
        );
      })}
      {cut && (
        <Fact>
          <Bad>
            {i18n.translate('moltler.console.summary.partialTheLimitOfThis', {
              defaultMessage: 'partial: the limit of this page was reached',
            })}
          </Bad>
        </Fact>
      )}
      {state === 'cancelled' && !cut && !nothing && (
        <Fact>
          <Bad>
            {i18n.translate('moltler.console.summary.partialTheStatementWasCancelled', {
              defaultMessage: 'partial: the statement was cancelled',
            })}
          </Bad>
        </Fact>
      )}
      {state === 'failed' && columns.length > 0 && !REPORTS.has(kind) && (
        <Fact>
          <Bad>
            {i18n.translate('moltler.console.summary.partialTheStatementFailed', {
              defaultMessage: 'partial: the statement failed',
            })}
          </Bad>
        </Fact>
      )}
      {sortedPart && (
        <Fact>
          <Bad>
            {i18n.translate('moltler.console.summary.onlyTheFetchedRowsAre', {
              defaultMessage: 'only the fetched rows are sorted; use ORDER BY to sort all',
            })}
          </Bad>
        </Fact>
      )}
      {hiddenColumns > 0 && (
        <Fact>
          {i18n.translate('moltler.console.summary.columnHidden', {
            defaultMessage: '{columns, plural, one {# column} other {# columns}} hidden',
            values: { columns: hiddenColumns },
          })}
        </Fact>
      )}
      {hasTimes && (
        <Fact>
          {i18n.translate('moltler.console.summary.timesIn', {
            defaultMessage: 'times in {timeZone}',
            values: { timeZone },
          })}
        </Fact>
      )}
    </div>
  );
}

const Fact = ({ children }: { readonly children: React.ReactNode }): React.JSX.Element => (
  <span className="moltlerSummary-fact">{children}</span>
);

const Bad = ({ children }: { readonly children: React.ReactNode }): React.JSX.Element => (
  <span className="moltlerSummary-bad">
    {' '}
    <EuiIcon type="warning" size="s" aria-hidden /> {children}
  </span>
);
