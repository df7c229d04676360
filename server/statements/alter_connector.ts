import { withoutEffect } from '../../common/binding';
import { messageOf, StatementError } from '../../common/errors';
import { ConfigConflict } from '../ports';
import { alteredConnector } from './altered_connector';
import { brokenViews } from './broken_views';
import { dropUnusedSecrets, withPlainSecretsStored } from './connector_secrets';
import type { Executor } from './execution';
import { requireStored } from './find_connector';
import { renameInStoredViews } from './rename_in_stored_views';
import { information } from './result_table';
import { renameInStoredSyncs } from './syncs_of_connector';
import { usableSettings } from './usable_settings';

/** `ALTER CONNECTOR …`: applies all changes or none. */
export const alterConnector: Executor<'alter_connector_statement'> = async function* (
  bound,
  execution,
) {
  const { engine } = execution;
  const { connectorConfigs, pageCache } = engine.ports;
  const stored = await requireStored(bound.name, execution);
  const { after, plain, sets } = alteredConnector(engine, stored, bound);
  const wanted = sets ? await usableSettings(engine, after) : after;
  const kept = await withPlainSecretsStored(engine, wanted, plain, async (settings) => {
    try {
      return await connectorConfigs.update({ ...wanted, ...settings });
    } catch (error) {
      if (!(error instanceof ConfigConflict)) throw error;
      const taken = wanted.name !== stored.name && (await connectorConfigs.get(wanted.name));
      throw taken
        ? new StatementError('connector_exists', { name: wanted.name })
        : new StatementError('connector_changed', { name: stored.name });
    }
  });
  await dropUnusedSecrets(engine, stored, kept);
  await engine.client.clearLimits(kept.id);
  if (sets) {
    // The last status belongs to another configuration.
    await connectorConfigs.setStatus(kept.id, { state: 'untested' });
    await pageCache.invalidate({ connectorId: kept.id });
  }
  for (const without of withoutEffect(kept.options)) {
    const { text, hint } = messageOf('option_without_effect', without);
    yield { type: 'message', severity: 'warning', text, ...(hint === undefined ? {} : { hint }) };
  }
  yield information(`Changed connector "${kept.name}".`);
  if (kept.name !== stored.name) {
    const renaming = { from: stored.name, to: kept.name };
    yield* renameInStoredViews(renaming, execution);
    yield* renameInStoredSyncs(renaming, execution);
  }
  yield* brokenViews(execution);
};
