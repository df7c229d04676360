import React, { useEffect, useRef, useState } from 'react';
import { EuiScreenReaderOnly } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Run, StatementRun } from '../../runs';
import { notRun } from './not_run';

/** Minimum interval between announcements of a running statement, in milliseconds. */
const ANNOUNCE_EVERY = 10_000;

/** Announces the run to screen readers: its end immediately, its progress at intervals. */
export function Announcer({ run }: { readonly run: Run | undefined }): React.JSX.Element {
  const [message, setMessage] = useState('');
  const announcedAt = useRef(0);
  const latest = useRef(run);
  latest.current = run;
  const outcome = run === undefined ? '' : formatOutcome(run);
  const running = run?.state === 'running';
  useEffect(() => {
    if (outcome !== '') setMessage(outcome);
    announcedAt.current = Date.now();
  }, [run?.id, outcome]);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      if (Date.now() - announcedAt.current < ANNOUNCE_EVERY) return;
      announcedAt.current = Date.now();
      if (latest.current !== undefined) setMessage(formatProgress(latest.current));
    }, ANNOUNCE_EVERY);
    return () => clearInterval(timer);
  }, [run?.id, running]);
  return (
    <EuiScreenReaderOnly>
      <div
        role="status"
        aria-live="polite"
        aria-label={i18n.translate('moltler.console.announcer.runStatus', {
          defaultMessage: 'Run status',
        })}
      >
        {message}
      </div>
    </EuiScreenReaderOnly>
  );
}

/** What has ended: the last statement, or the run as a whole; empty if nothing has. */
export function formatOutcome(run: Run): string {
  const wrong = run.diagnostics.find(({ severity }) => severity === 'error');
  if (run.failure !== undefined)
    return i18n.translate('moltler.console.announcer.failed', {
      defaultMessage: 'Failed: {failure}',
      values: { failure: run.failure },
    });
  if (run.error !== undefined)
    return i18n.translate('moltler.console.announcer.failed', {
      defaultMessage: 'Failed: {failure}',
      values: { failure: run.error.message },
    });
  if (wrong !== undefined)
    return i18n.translate('moltler.console.announcer.failed', {
      defaultMessage: 'Failed: {failure}',
      values: { failure: wrong.text },
    });
  const ended = run.statements.filter(({ state }) => state !== 'running').at(-1);
  const left = notRun(run);
  if (ended !== undefined) {
    return left === undefined
      ? formatStatement(ended)
      : i18n.translate('moltler.console.announcer.didNotRun', {
          defaultMessage: '{statement}. {left} did not run',
          values: { statement: formatStatement(ended), left },
        });
  }
  if (run.state === 'cancelled')
    return i18n.translate('moltler.console.announcer.cancelled', { defaultMessage: 'Cancelled' });
  return run.state === 'done'
    ? i18n.translate('moltler.console.announcer.doneTheScriptHasNo', {
        defaultMessage: 'Done: the script has no statements',
      })
    : '';
}

function formatStatement(statement: StatementRun): string {
  const { index, state, error, columns, rowCount, cut, outcome } = statement;
  const name = i18n.translate('moltler.console.announcer.statement', {
    defaultMessage: 'Statement {position}',
    values: { position: index + 1 },
  });
  const rows =
    columns.length > 0
      ? i18n.translate('moltler.console.announcer.row', {
          defaultMessage: '{rows, plural, one {# row} other {# rows}}',
          values: { rows: rowCount },
        })
      : undefined;
  if (cut)
    return i18n.translate('moltler.console.announcer.partialStoppedAtRowThe', {
      defaultMessage:
        '{name}: partial, stopped at {rows, plural, one {# row} other {# rows}}, the most that this page can show',
      values: { name, rows: rowCount },
    });
  if (state === 'failed')
    return i18n.translate('moltler.console.announcer.statementFailed', {
      defaultMessage: 'Failed: {name}: {reason}',
      values: {
        name,
        reason:
          error?.message ??
          i18n.translate('moltler.console.announcer.theResponseEndedEarly', {
            defaultMessage: 'the response ended early',
          }),
      },
    });
  if (state === 'cancelled')
    return rows === undefined
      ? i18n.translate('moltler.console.announcer.statementCancelled', {
          defaultMessage: 'Cancelled: {name}',
          values: { name },
        })
      : i18n.translate('moltler.console.announcer.statementCancelledAfter', {
          defaultMessage: 'Cancelled: {name}, {rows}',
          values: { name, rows },
        });
  if (rows === undefined)
    return i18n.translate('moltler.console.announcer.done', {
      defaultMessage: '{name}: done',
      values: { name },
    });
  return outcome?.complete === false
    ? i18n.translate('moltler.console.announcer.statementPartial', {
        defaultMessage: '{name}: {rows}, partial',
        values: { name, rows },
      })
    : i18n.translate('moltler.console.announcer.statementComplete', {
        defaultMessage: '{name}: {rows}, complete',
        values: { name, rows },
      });
}

function formatProgress({ statements }: Run): string {
  const last = statements.at(-1);
  if (last === undefined)
    return i18n.translate('moltler.console.announcer.waitingForTheFirstStatement', {
      defaultMessage: 'Waiting for the first statement to start',
    });
  return i18n.translate('moltler.console.announcer.statementRunningRowSoFar', {
    defaultMessage:
      'Statement {position}: running, {rows, plural, one {# row} other {# rows}} so far',
    values: { position: last.index + 1, rows: last.rowCount },
  });
}
