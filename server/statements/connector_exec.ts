import { InvalidRequestError } from '../../common/errors';
import type { ActionResult } from '../connectors';
import { keptUser } from '../ports';
import { ActionWaits } from './action_waits';
import { withComputedArguments } from './computed_arguments';
import type { Executor } from './execution';
import { requireStored } from './find_connector';
import { shownRequests } from './hidden_settings';
import { dryRunForEach, isForEach, runForEach } from './for_each';

/** `[DRY RUN] CONNECTOR_EXEC …`: the response as rows, or the request that would be sent; or both for each row. */
export const connectorExec: Executor<'connector_exec_statement'> = async function* (
  bound,
  execution,
) {
  const { engine, mode, signal, onRequest: onAttempt, statementId } = execution;
  const { name, enabled } = await requireStored(bound.connector, execution);
  if (!enabled) throw new InvalidRequestError('connector_disabled', { name }, { connector: name });
  if (isForEach(bound)) {
    yield* bound.dryRun ? dryRunForEach(bound, execution) : runForEach(bound, execution);
    return;
  }
  const computed = yield* withComputedArguments(bound, execution);
  const named = yield* engine.names.resolved(computed, execution);
  const waits = new ActionWaits((waiting) => {
    const entity = `${bound.entity}.${bound.action}`;
    const scan = { scan: 'action', connector: bound.connector, entity };
    const actions = { ended: 0, total: 1 };
    const progress = { ...scan, rows: 0, pages: 0, requests: 0, actions, ...waiting };
    return { type: 'progress', scans: [progress] };
  });
  const recorded = statementId !== undefined && { statementId };
  const sending = {
    ...keptUser(execution),
    mode,
    signal,
    ...recorded,
    ...(onAttempt && { onAttempt }),
  };
  const result: ActionResult = named.dryRun
    ? await engine.actions.dryRun(named)
    : yield* waits.until(
        engine.actions.execute(named, { ...sending, onWaiting: waits.ofAction() }),
      );
  const { columns, warnings = [] } = result;
  const rows = named.dryRun ? shownRequests(columns, result.rows, execution) : result.rows;
  for (const text of warnings) yield { type: 'message', severity: 'warning', text };
  yield { type: 'columns', columns };
  if (rows.length > 0) yield { type: 'rows', rows };
};
