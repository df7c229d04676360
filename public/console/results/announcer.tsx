import React, { useEffect, useRef, useState } from 'react';
import { EuiScreenReaderOnly } from '@elastic/eui';
import type { Run, StatementRun } from '../../runs';
import { notRun } from './not_run';
import { count } from '../../amounts';

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
      <div role="status" aria-live="polite" aria-label="Run status">
        {message}
      </div>
    </EuiScreenReaderOnly>
  );
}

/** What has ended: the last statement, or the run as a whole; empty if nothing has. */
export function formatOutcome(run: Run): string {
  const wrong = run.diagnostics.find(({ severity }) => severity === 'error');
  if (run.failure !== undefined) return `Failed: ${run.failure}`;
  if (run.error !== undefined) return `Failed: ${run.error.message}`;
  if (wrong !== undefined) return `Failed: ${wrong.text}`;
  const ended = run.statements.filter(({ state }) => state !== 'running').at(-1);
  const left = notRun(run);
  if (ended !== undefined) {
    return left === undefined
      ? formatStatement(ended)
      : `${formatStatement(ended)}. ${left} did not run`;
  }
  if (run.state === 'cancelled') return 'Cancelled';
  return run.state === 'done' ? 'Done: the script has no statements' : '';
}

function formatStatement(statement: StatementRun): string {
  const { index, state, error, columns, rowCount, cut, outcome } = statement;
  const name = `Statement ${index + 1}`;
  const rows = columns.length > 0 ? count(rowCount, 'row') : undefined;
  if (cut)
    return `${name}: partial, stopped at ${count(rowCount, 'row')}, the most that this page can show`;
  if (state === 'failed') return `Failed: ${name}: ${error?.message ?? 'the response ended early'}`;
  if (state === 'cancelled') return `Cancelled: ${name}${rows === undefined ? '' : `, ${rows}`}`;
  if (rows === undefined) return `${name}: done`;
  return `${name}: ${rows}, ${outcome?.complete === false ? 'partial' : 'complete'}`;
}

function formatProgress({ statements }: Run): string {
  const last = statements.at(-1);
  if (last === undefined) return 'Waiting for the first statement to start';
  return `Statement ${last.index + 1}: running, ${count(last.rowCount, 'row')} so far`;
}
