import { StatementError } from '../../common/errors';
import type { Executor } from './execution';
import { information } from './result_table';

/** `CREATE [OR REPLACE] SECRET …`. */
export const createSecret: Executor<'create_secret_statement'> = async function* (
  bound,
  { engine },
) {
  const { secrets } = engine.ports;
  // Internal names are not listed, so this secret would never be seen again.
  if (bound.name.startsWith('__')) {
    throw new StatementError('invalid_name', { what: 'secret', name: bound.name });
  }
  engine.redactor.learn(bound.value);
  const exists = await secrets.has(bound.name);
  if (exists && !bound.orReplace) throw new StatementError('secret_exists', { name: bound.name });
  await secrets.write(bound.name, bound.value);
  yield information(`${exists ? 'Replaced' : 'Stored'} secret "${bound.name}".`);
};
