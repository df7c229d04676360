import { StatementError } from '../../common/errors';
import { brokenViews } from './broken_views';
import type { Executor } from './execution';
import { information } from './result_table';

/** `DROP VIEW [IF EXISTS] …`. */
export const dropView: Executor<'drop_view_statement'> = async function* (bound, execution) {
  const { name } = bound.name;
  if (await execution.engine.ports.views.delete(name)) {
    yield information(`Deleted view "${name}".`);
    yield* brokenViews(execution);
    return;
  }
  if (!bound.ifExists) throw new StatementError('unknown_view', { name });
  yield information(`View "${name}" does not exist; nothing was changed.`);
};
