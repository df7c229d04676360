import { StatementError } from '../../common/errors';
import type { Executor } from './execution';
import { deleteSecret } from './connector_secrets';
import { information } from './result_table';

/** `DROP SECRET [IF EXISTS] …`. Internal secrets are only deleted with their connector. */
export const dropSecret: Executor<'drop_secret_statement'> = async function* (bound, { engine }) {
  const name = bound.name.name;
  const deleted = !name.startsWith('__') && (await deleteSecret(engine, name));
  if (!deleted && !bound.ifExists) throw new StatementError('unknown_secret', { name });
  yield information(
    deleted ? `Deleted secret "${name}".` : `Secret "${name}" does not exist; nothing was changed.`,
  );
};
