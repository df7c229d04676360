import { StatementError } from '../../../common/errors';
import { boundsOf } from '../../bounds';
import type { Execution, ExecutionEvent } from '../execution';
import type { PlannedAction, PlannedActions } from './planned_actions';
import type { EachExec } from './row_statements';
import { keptUser } from '../../ports';
import { shownAddress } from '../hidden_settings';

/** How many rows a confirmation shows. */
const FIRST_ROWS = 5;

/**
 * Has the user confirm many actions. Throws StatementError `confirmation_required` if there is nobody to ask, or
 * `confirmation_declined`.
 */
export async function* confirmActions(
  bound: EachExec,
  pending: readonly PlannedAction[],
  { outcomes }: PlannedActions,
  execution: Execution,
): AsyncGenerator<ExecutionEvent, void> {
  const { engine, signal, confirm } = execution;
  const { unconfirmed_actions: limit } = boundsOf(engine.bounds);
  const [first] = pending;
  if (first === undefined || pending.length <= limit) return;
  if (bound.forEach.options.confirm === true || confirm === 'yes') return;
  const action = `${bound.connector}.${bound.entity}.${bound.action}`;
  const rows = pending.length;
  if (confirm !== 'ask') throw new StatementError('confirmation_required', { action, rows, limit });
  const { columns, rows: requests } = await engine.actions.dryRun(first.statement);
  const request = Object.fromEntries(
    columns.map(({ name }, at) => [name, requests.at(-1)?.[at] ?? null]),
  );
  const { id, answered } = engine.confirmations.ask(keptUser(execution), signal);
  const { length: width } = bound.forEach.arguments;
  yield {
    type: 'confirmation',
    id,
    action,
    count: rows,
    columns: outcomes.columns.slice(1, 1 + width),
    rows: pending.slice(0, FIRST_ROWS).map(({ index }) => outcomes.argumentsOf(index)),
    request: {
      method: String(request['method']),
      url: shownAddress(String(request['url']), execution),
      ...(typeof request['body'] === 'string' && { body: request['body'] }),
    },
  };
  if (!(await answered)) throw new StatementError('confirmation_declined', { action, rows });
}
