import type { BoundRowArgument } from '../../../common/binding';
import type { PlanTree } from '../../../common/contract';
import type { JsonValue } from '../../../common/declaration';
import { InvalidRequestError } from '../../../common/errors';
import { counted } from '../../../common/quantities';
import { boundsOf } from '../../bounds';
import { DRY_RUN_COLUMNS } from '../../connectors';
import type { Execution, ExecutionEvent } from '../execution';
import { shownRequests } from '../hidden_settings';
import { information } from '../result_table';
import { isPending, planActions } from './planned_actions';
import { withArguments, type EachExec, type Exec } from './row_statements';

/** Rows whose requests a dry run shows. */
const SHOWN_ROWS = 20;

/** `DRY RUN CONNECTOR_EXEC … FOR EACH`: reads the rows and shows their requests. Sends no action. */
export async function* dryRunForEach(
  bound: EachExec,
  execution: Execution,
): AsyncGenerator<ExecutionEvent> {
  const { engine } = execution;
  const { actions, done, partial } = yield* planActions(bound, execution);
  const pending = actions.filter(isPending);
  yield { type: 'columns', columns: [{ name: 'row', type: 'integer' }, ...DRY_RUN_COLUMNS] };
  const warnings = new Set<string>();
  for (const { index, statement } of pending.slice(0, SHOWN_ROWS)) {
    const { rows, warnings: open = [] } = await engine.actions.dryRun(statement);
    for (const text of open) warnings.add(text);
    const shown = shownRequests(DRY_RUN_COLUMNS, rows, execution);
    yield { type: 'rows', rows: shown.map((row) => [index + 1, ...row]) };
  }
  for (const text of warnings) yield { type: 'message', severity: 'warning', text };
  if (partial !== undefined && bound.forEach.options.allowPartial !== true) {
    const text = `The query returned a partial result: ${partial}. Without DRY RUN, no action would be run.`;
    yield { type: 'message', severity: 'warning', text };
  }
  const skipped = actions.length - pending.length;
  const more = pending.length - SHOWN_ROWS;
  yield information(
    [
      `${counted(pending.length, 'action')} would be run.`,
      ...(more > 0 ? [`The requests of ${counted(more, 'more row')} are not shown.`] : []),
      ...(skipped > 0 ? [`${counted(skipped, 'row')} would be skipped.`] : []),
    ].join(' '),
  );
  yield done;
}

/** The plan of the query, and the action once, with names of arguments for the values of the rows. */
export async function explainForEach(bound: EachExec, execution: Execution): Promise<PlanTree> {
  const { actions, names, queries, bounds } = execution.engine;
  const { for_each_rows: most } = boundsOf(bounds);
  const given = bound.forEach.arguments;
  const statement = withArguments(bound, given, given.map(placeholder));
  const plan = await names.explained(statement, (named) =>
    explained(named, (one) => actions.explain(one)),
  );
  const query = await (await queries.prepare(bound.forEach.query, execution)).explain();
  const labels = new Map(
    given.map(({ label }) => [encodeURIComponent(`{${label}}`), `{${label}}`]),
  );
  return {
    ...plan,
    title: `${plan.title}, for each row of the query`,
    requests: plan.requests.map((request) => ({
      ...request,
      url: [...labels].reduce(
        (url, [encoded, label]) => url.replaceAll(encoded, label),
        request.url,
      ),
      least: 0,
      most,
      note: 'for each row',
    })),
    children: [...plan.children, query],
  };
}

/** Stands for the value of a row. */
function placeholder({ label, member, accepts: { type } }: BoundRowArgument): JsonValue {
  const text = `{${label}}`;
  if (typeof type === 'object') return [text];
  return type === 'document' && member === undefined ? { '…': text } : text;
}

/** Without its request, if that can only be written with the values of a row. */
async function explained(
  statement: Exec,
  explain: (statement: Exec) => Promise<PlanTree>,
): Promise<PlanTree> {
  try {
    return await explain(statement);
  } catch (error) {
    if (!(error instanceof InvalidRequestError)) throw error;
    const { connector, entity, action } = statement;
    return {
      title: `Action ${connector}.${entity}.${action}`,
      step: 'action',
      facts: [{ name: 'request', value: 'depends on the values of the row' }],
      requests: [],
      children: [],
    };
  }
}
