import type { StreamEvent } from '../../common/contract';
import type { ResultLimits } from './page_limits';
import { RowBuffer } from './row_buffer';
import type { Run, StatementRun } from './run';

/** The run after an event. Rows are appended to the statement's buffer; anything else creates a new object. */
export function applyEvent(run: Run, event: StreamEvent, now: number): Run {
  switch (event.type) {
    case 'statement':
      return { ...run, statements: [...run.statements, started(event, now)] };
    case 'columns':
      return change(run, event.statement, { columns: event.columns });
    case 'rows': {
      const rows = run.statements.find(({ index }) => index === event.statement)?.rows;
      rows?.append(event.rows);
      return change(run, event.statement, { rowCount: rows?.length ?? 0 });
    }
    case 'progress':
      return change(run, event.statement, { progress: event.scans });
    case 'message': {
      const one = run.statements.find(({ index }) => index === event.statement);
      return change(run, event.statement, { messages: [...(one?.messages ?? []), event] });
    }
    case 'confirmation':
      return change(run, event.statement, { question: event });
    case 'plan':
      return change(run, event.statement, { plan: event.plan });
    case 'error':
      // A script that was rejected as a whole has no statement to attach the error to.
      return run.statements.some(({ index }) => index === event.statement)
        ? change(run, event.statement, {
            error: event.error,
            state: 'failed',
            question: undefined,
            endedAt: now,
          })
        : { ...run, error: event.error };
    case 'statement_done':
      return change(run, event.statement, { outcome: event, state: 'done', endedAt: now });
    case 'diagnostics':
      return { ...run, diagnostics: event.diagnostics };
    case 'done':
      return ended(run, event.ok ? 'done' : 'failed', now);
  }
}

/** The run after the question of a statement was answered. */
export const answered = (run: Run, statement: number): Run =>
  change(run, statement, { question: undefined });

/** The run after its end; statements that were still running end the same way. */
export function ended(run: Run, state: 'done' | 'failed' | 'cancelled', now: number): Run {
  return {
    ...run,
    state,
    endedAt: now,
    statements: run.statements.map((each) =>
      each.state === 'running' ? { ...each, state, question: undefined, endedAt: now } : each,
    ),
  };
}

/** The run within the total limit: discards the rows of finished statements, oldest first. */
export function withinLimits(run: Run, room: ResultLimits): Run {
  let rows = 0;
  let characters = 0;
  for (const { rows: kept } of run.statements) {
    rows += kept.length;
    characters += kept.characters;
  }
  let within = run;
  for (const { index, state, rows: kept } of run.statements) {
    if (rows <= room.rows && characters <= room.characters) break;
    if (state === 'running' || kept.length === 0) continue;
    rows -= kept.length;
    characters -= kept.characters;
    within = change(within, index, { rows: new RowBuffer(), discarded: true });
  }
  return within;
}

/** The run after a statement reached the page's row limit: its rows stay, and nothing more is read. */
export function cutOff(run: Run, statement: number, now: number): Run {
  return ended(change(run, statement, { cut: true }), 'cancelled', now);
}

function started(
  event: Extract<StreamEvent, { readonly type: 'statement' }>,
  now: number,
): StatementRun {
  return {
    index: event.statement,
    text: event.text,
    kind: event.kind,
    state: 'running',
    startedAt: now,
    endedAt: undefined,
    columns: [],
    rows: new RowBuffer(),
    rowCount: 0,
    cut: false,
    discarded: false,
    progress: [],
    messages: [],
    plan: undefined,
    question: undefined,
    error: undefined,
    outcome: undefined,
  };
}

function change(run: Run, statement: number, changed: Partial<StatementRun>): Run {
  return {
    ...run,
    statements: run.statements.map((each) =>
      each.index === statement ? { ...each, ...changed } : each,
    ),
  };
}
