import { StatementError } from '../../../common/errors';
import { nextTurn } from '../../in_steps';
import type { ActionAttempt } from '../../ports';
import type { QueryDone } from '../../query';
import type { Execution, ExecutionEvent } from '../execution';
import { Outcomes } from './outcomes';
import { readRows } from './read_rows';
import { rowStatements, type EachExec, type Exec } from './row_statements';
import { RunOfActions, type Earlier } from './run_of_actions';

/** The action for one row. */
export interface PlannedAction {
  readonly index: number;
  readonly statement: Exec;
  readonly attempt: ActionAttempt;
  readonly earlier: Earlier;
  /** Whether sending it again changes nothing further. */
  readonly repeatable: boolean;
}

/** Whether it has to be sent: what may have been applied is only repeated if that changes nothing further. */
export const isPending = ({ earlier, repeatable }: PlannedAction): boolean =>
  earlier === 'none' || (earlier === 'unknown' && repeatable);

/** All actions of a statement, checked, before the first is sent. */
export interface PlannedActions {
  readonly run: RunOfActions;
  readonly actions: readonly PlannedAction[];
  readonly outcomes: Outcomes;
  readonly done: QueryDone;
  /** Why the query may lack rows. */
  readonly partial?: string;
}

/** Checks between two turns of the event loop. */
const CHECKS_A_TURN = 20;

/** Reads the rows and checks the action of each. Sends none. */
export async function* planActions(
  bound: EachExec,
  execution: Execution,
): AsyncGenerator<ExecutionEvent, PlannedActions> {
  const { engine } = execution;
  const { forEach } = bound;
  const run = await RunOfActions.open(bound, forEach.options.resume, execution);
  const { rows, done, partial } = yield* readRows(forEach, execution);
  if (partial !== undefined && forEach.options.allowPartial !== true && !bound.dryRun)
    throw new StatementError('for_each_partial', { reason: partial });
  const statements = rowStatements(bound, rows);
  // The rows are named by what was written, not by what it was looked up to be.
  const attempts = statements.map((statement) => run.next(statement));
  const resolved = yield* engine.names.allResolved(statements, execution);
  const actions: PlannedAction[] = [];
  for (const [index, statement] of resolved.entries()) {
    if (index % CHECKS_A_TURN === CHECKS_A_TURN - 1) await nextTurn();
    execution.signal.throwIfAborted();
    const { repeatable } = await engine.actions.check(statement);
    const next = attempts[index];
    if (next !== undefined) actions.push({ index, statement, repeatable, ...next });
  }
  const outcomes = new Outcomes(forEach, rows);
  return { run, actions, outcomes, done, ...(partial !== undefined && { partial }) };
}
