import { StatementError } from '../../common/errors';
import type { Executor } from './execution';
import { information } from './result_table';

/** `DROP TABLE [IF EXISTS] …`. */
export const dropTable: Executor<'drop_table_statement'> = async function* (bound, { tables }) {
  const { name } = bound.name;
  if ((await tables?.drop(name)) === true) {
    yield information(`Deleted temporary table "${name}".`);
    return;
  }
  if (!bound.ifExists) throw new StatementError('unknown_temp_table', { name, isView: false });
  yield information(`Temporary table "${name}" does not exist; nothing was changed.`);
};
