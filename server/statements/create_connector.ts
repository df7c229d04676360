import { StatementError } from '../../common/errors';
import { ConfigConflict } from '../ports';
import { brokenViews, written } from './broken_views';
import { dropUnusedSecrets, withPlainSecretsStored } from './connector_secrets';
import type { Executor } from './execution';
import { findStored } from './find_connector';
import { information } from './result_table';
import { usableSettings } from './usable_settings';

/** `CREATE [OR REPLACE] CONNECTOR [IF NOT EXISTS] …`. A replaced connector keeps its id. */
export const createConnector: Executor<'create_connector_statement'> = async function* (
  bound,
  execution,
) {
  const { engine } = execution;
  const { connectorConfigs, pageCache } = engine.ports;
  const existing = await findStored(bound.name, execution);
  if (existing !== undefined && !bound.orReplace) {
    if (!bound.ifNotExists) throw new StatementError('connector_exists', { name: existing.name });
    yield information(`Connector "${existing.name}" already exists; nothing was changed.`);
    return;
  }
  const { type } = bound;
  const settings = await usableSettings(engine, bound);
  await withPlainSecretsStored(engine, settings, bound, async ({ config, options }) => {
    try {
      if (existing === undefined) {
        const { name } = bound;
        await connectorConfigs.create({ name, type, config, options, enabled: true });
      } else {
        await connectorConfigs.update({ ...existing, type, config, options, enabled: true });
      }
    } catch (error) {
      // Another process created it first.
      if (!(error instanceof ConfigConflict)) throw error;
      const name = bound.name;
      throw existing === undefined
        ? new StatementError('connector_exists', { name })
        : new StatementError('connector_changed', { name });
    }
  });
  if (existing !== undefined) {
    await dropUnusedSecrets(engine, existing);
    await engine.client.clearLimits(existing.id);
    await connectorConfigs.setStatus(existing.id, { state: 'untested' });
    await pageCache.invalidate({ connectorId: existing.id });
  }
  const done = existing === undefined ? 'Created' : 'Replaced';
  yield information(
    `${done} connector "${bound.name}" of type ${type}.`,
    `Check it with TEST CONNECTOR ${written(bound.name)}.`,
  );
  if (existing !== undefined) yield* brokenViews(execution);
};
