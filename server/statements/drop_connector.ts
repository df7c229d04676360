import { StatementError } from '../../common/errors';
import { brokenViews } from './broken_views';
import { dropUnusedSecrets } from './connector_secrets';
import type { Executor } from './execution';
import { findStored } from './find_connector';
import { information } from './result_table';
import { pauseSyncsOf } from './syncs_of_connector';

/** `DROP CONNECTOR [IF EXISTS] …`: also removes its cached pages and its plain-text secrets. */
export const dropConnector: Executor<'drop_connector_statement'> = async function* (
  bound,
  execution,
) {
  const { connectorConfigs, pageCache } = execution.engine.ports;
  const name = bound.name.name;
  const stored = await findStored(name, execution);
  const syncs = stored === undefined ? [] : await pauseSyncsOf(stored, execution);
  const gone = stored === undefined || !(await connectorConfigs.delete(stored.id));
  if (gone) {
    if (!bound.ifExists) throw new StatementError('unknown_connector', { name });
    yield information(`Connector "${name}" does not exist; nothing was changed.`);
    return;
  }
  await dropUnusedSecrets(execution.engine, stored);
  await execution.engine.client.forget(stored.id);
  await pageCache.invalidate({ connectorId: stored.id });
  yield information(`Deleted connector "${stored.name}".`);
  yield* syncs;
  yield* brokenViews(execution);
};
