import type { Executor } from './execution';
import { requireStored } from './find_connector';
import { information } from './result_table';

/** `CLEAR CACHE [FOR c[.e]]`. */
export const clearCache: Executor<'clear_cache_statement'> = async function* (bound, execution) {
  const { pageCache, connectorConfigs } = execution.engine.ports;
  const { connector, entity } = bound;
  if (connector !== undefined) {
    const { id, name } = await requireStored(connector, execution);
    await pageCache.invalidate({ connectorId: id, ...(entity && { entities: [entity] }) });
    const of = entity === undefined ? name : `${name}.${entity}`;
    yield information(`Removed the cached responses of ${of}.`);
    return;
  }
  const ids = new Set([
    ...(await connectorConfigs.list()).map(({ id }) => id),
    // Also what is left of connectors that were deleted.
    ...(await pageCache.contents()).map(({ connectorId }) => connectorId),
  ]);
  for (const connectorId of ids) await pageCache.invalidate({ connectorId });
  yield information('Removed all cached responses.');
};
