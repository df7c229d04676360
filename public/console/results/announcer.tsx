import React, { useEffect, useRef, useState } from 'react';
import { EuiScreenReaderOnly } from '@elastic/eui';
import type { Run, StatementRun } from '../../runs';
import { notRun } from './not_run';
import { count } from './values';

/** How often at most a run that goes on is spoken of, in milliseconds. */
const SAY_EVERY = 10_000;

/** Tells those who do not see it how the run stands: how it ended at once, how far it is now and then. */
export function Announcer({ run }: { readonly run: Run | undefined }): React.JSX.Element {
  const [said, setSaid] = useState('');
  const saidAt = useRef(0);
  const latest = useRef(run);
  latest.current = run;
  const outcome = run === undefined ? '' : formatOutcome(run);
  const running = run?.state === 'running';
  useEffect(() => {
    if (outcome !== '') setSaid(outcome);
    saidAt.current = Date.now();
  }, [run?.id, outcome]);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      if (Date.now() - saidAt.current < SAY_EVERY) return;
      saidAt.current = Date.now();
      if (latest.current !== undefined) setSaid(formatProgress(latest.current));
    }, SAY_EVERY);
    return () => clearInterval(timer);
  }, [run?.id, running]);
  return (
    <EuiScreenReaderOnly>
      <div role="status" aria-live="polite" aria-label="How the run stands">
        {said}
      </div>
    </EuiScreenReaderOnly>
  );
}

/** What is over: the last statement that ended, or the run as a whole; empty while there is nothing. */
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
  return run.state === 'done' ? 'Done: there was no statement to run' : '';
}

function formatStatement(statement: StatementRun): string {
  const { index, state, error, columns, rowCount, cut, outcome } = statement;
  const name = `Statement ${index + 1}`;
  const rows = columns.length > 0 ? count(rowCount, 'row') : undefined;
  if (cut) return `${name}: the page stopped reading at ${count(rowCount, 'row')}`;
  if (state === 'failed') return `Failed: ${name}: ${error?.message ?? 'it did not end'}`;
  if (state === 'cancelled') return `Cancelled: ${name}${rows === undefined ? '' : `, ${rows}`}`;
  if (rows === undefined) return `${name}: done`;
  return `${name}: ${rows}, ${outcome?.complete === false ? 'not complete' : 'complete'}`;
}

function formatProgress({ statements }: Run): string {
  const last = statements.at(-1);
  if (last === undefined) return 'Sent; the first statement has not started yet';
  return `Statement ${last.index + 1}: running, ${count(last.rowCount, 'row')} so far`;
}
