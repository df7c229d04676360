import { StatementError } from '../../common/errors';
import type { Executor } from './execution';
import { deleteSecret } from './connector_secrets';
import { information } from './result_table';

/** `DROP SECRET [IF EXISTS] …`. Internal secrets are only dropped with their connector. */
export const dropSecret: Executor<'drop_secret_statement'> = async function* (bound, { engine }) {
  const name = bound.name.name;
  const dropped = !name.startsWith('__') && (await deleteSecret(engine, name));
  if (!dropped && !bound.ifExists) throw new StatementError('unknown_secret', { name });
  yield information(
    dropped ? `Dropped secret "${name}".` : `Secret "${name}" does not exist; nothing was changed.`,
  );
};
