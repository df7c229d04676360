import type { Executor } from './execution';
import { requireStored } from './find_connector';
import { information } from './result_table';

/** `CLEAR LIMITS FOR …`: forgets what the service reported about its limits, without sending a request. */
export const clearLimits: Executor<'clear_limits_statement'> = async function* (bound, execution) {
  const stored = await requireStored(bound.name.name, execution);
  await execution.engine.client.clearLimits(stored.id);
  yield information(`Cleared the rate limits of connector "${stored.name}".`);
};
