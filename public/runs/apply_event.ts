import { i18n } from '@kbn/i18n';
import type { StreamEvent } from '../../common/contract';
import type { ResultLimits } from './page_limits';
import { RowBuffer } from './row_buffer';
import type { Run, StatementRun } from './run';

/** Results inside blocks that a run keeps: more tabs would help nobody. */
export const MOST_INNER = 50;
/** Messages that a statement keeps: a loop may print very many. */
const MOST_MESSAGES = 1_000;
const NOT_SHOWN = {
  severity: 'warning',
  text: i18n.translate('moltler.runs.applyEvent.furtherMessagesAreNotShown', {
    defaultMessage: 'Further messages are not shown.',
  }),
  hint: undefined,
  printed: undefined,
} as const;

/** The key of the statement that an event belongs to. */
export const keyOf = ({
  statement,
  run,
}: {
  readonly statement: number;
  readonly run?: number | undefined;
}): string => (run === undefined ? `${statement}` : `${statement}.${run}`);

/** The statement that an event belongs to; undefined if it is not kept. */
export function statementOf(
  run: Run,
  event: Parameters<typeof keyOf>[0],
): StatementRun | undefined {
  const key = keyOf(event);
  return run.statements.find((each) => each.key === key);
}

/** The run after an event. Rows are appended to the statement's buffer; anything else creates a new object. */
export function applyEvent(run: Run, event: StreamEvent, now: number): Run {
  switch (event.type) {
    case 'statement':
      return begun(run, event, now);
    case 'columns':
      return change(run, keyOf(event), { columns: event.columns });
    case 'rows': {
      const rows = statementOf(run, event)?.rows;
      rows?.append(event.rows);
      return change(run, keyOf(event), { rowCount: rows?.length ?? 0 });
    }
    case 'progress':
      return change(run, keyOf(event), { progress: event.scans });
    case 'message': {
      const { messages = [] } = statementOf(run, event) ?? {};
      if (messages.length > MOST_MESSAGES) return run;
      const next = messages.length === MOST_MESSAGES ? { ...event, ...NOT_SHOWN } : event;
      return change(run, keyOf(event), { messages: [...messages, next] });
    }
    case 'confirmation':
      return change(run, keyOf(event), { question: event });
    case 'plan':
      return change(run, keyOf(event), { plan: event.plan });
    case 'error':
      // A script that was rejected as a whole has no statement to attach the error to.
      return statementOf(run, event) === undefined
        ? { ...run, error: event.error }
        : change(run, keyOf(event), {
            error: event.error,
            errorPlace: event,
            state: 'failed',
            question: undefined,
            endedAt: now,
          });
    case 'statement_failed': {
      const { error, caught } = event;
      return change(run, keyOf(event), {
        error,
        caught,
        state: 'failed',
        question: undefined,
        endedAt: now,
      });
    }
    case 'statement_done':
      return change(run, keyOf(event), { outcome: event, state: 'done', endedAt: now });
    case 'diagnostics':
      return { ...run, diagnostics: event.diagnostics };
    case 'done':
      return ended(run, event.ok ? 'done' : 'failed', now);
  }
}

/** The run after the question of a statement was answered. */
export const answered = (run: Run, key: string): Run => change(run, key, { question: undefined });

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
  for (const { key, state, rows: kept } of run.statements) {
    if (rows <= room.rows && characters <= room.characters) break;
    if (state === 'running' || kept.length === 0) continue;
    rows -= kept.length;
    characters -= kept.characters;
    within = change(within, key, { rows: new RowBuffer(), discarded: true });
  }
  return within;
}

/** The run after a statement reached the page's row limit: its rows stay, and nothing more is read. */
export function cutOff(run: Run, key: string, now: number): Run {
  return ended(change(run, key, { cut: true }), 'cancelled', now);
}

function begun(
  run: Run,
  event: Extract<StreamEvent, { readonly type: 'statement' }>,
  now: number,
): Run {
  const inner = run.statements.filter((each) => each.inner !== undefined).length;
  if (event.run !== undefined && inner >= MOST_INNER) return { ...run, notKept: run.notKept + 1 };
  return { ...run, statements: [...run.statements, started(event, now)] };
}

function started(
  event: Extract<StreamEvent, { readonly type: 'statement' }>,
  now: number,
): StatementRun {
  return {
    key: keyOf(event),
    index: event.statement,
    inner:
      event.run === undefined
        ? undefined
        : { run: event.run, line: event.line, loops: event.loops ?? [] },
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
    errorPlace: undefined,
    caught: false,
    outcome: undefined,
  };
}

function change(run: Run, key: string, changed: Partial<StatementRun>): Run {
  return {
    ...run,
    statements: run.statements.map((each) => (each.key === key ? { ...each, ...changed } : each)),
  };
}
