import { takenBy } from '../../common/binding';
import { foldCase } from '../../common/declaration';
import { StatementError } from '../../common/errors';
import { ViewNameTaken } from '../ports';
import { brokenViews, written } from './broken_views';
import type { Execution, Executor } from './execution';
import { information } from './result_table';

/** `CREATE [OR REPLACE] VIEW [IF NOT EXISTS] …`: stores the text of the query. */
export const createView: Executor<'create_view_statement'> = async function* (bound, execution) {
  const { name, columns, query, orReplace, ifNotExists } = bound;
  const { views } = execution.engine.ports;
  await rejectTaken(name, execution);
  // Binding finds tokens of known formats; these are the secrets that were stored or used.
  if (execution.engine.redactor.redactData(query) !== query) {
    throw new StatementError('secret_in_view', { name });
  }
  const existing = await storedView(name, execution);
  if (existing !== undefined && ifNotExists) {
    yield information(`View "${existing}" already exists; nothing was changed.`);
    return;
  }
  const view = { name, columns, query };
  if (orReplace) await views.replace(view);
  else {
    try {
      await views.create(view);
    } catch (error) {
      if (!(error instanceof ViewNameTaken)) throw error;
      throw new StatementError('view_exists', { name });
    }
  }
  const done = existing === undefined ? 'Created' : 'Replaced';
  yield information(
    `${done} view "${name}".`,
    `Query it with SELECT * FROM ${written(name)} LIMIT 20.`,
  );
  if (existing !== undefined) yield* brokenViews(execution);
};

/** Another process may have created a connector of this name since binding. */
async function rejectTaken(name: string, { engine }: Execution): Promise<void> {
  if (takenBy(await engine.ports.connectorConfigs.list(), name))
    throw new StatementError('name_taken', { what: 'connector', name });
}

async function storedView(name: string, { engine }: Execution): Promise<string | undefined> {
  const wanted = foldCase(name);
  return (await engine.ports.views.list()).find((view) => foldCase(view.name) === wanted)?.name;
}
