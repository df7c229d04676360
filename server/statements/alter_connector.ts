import { withoutEffect } from '../../common/binding/statements/create_connector';
import type { BoundConnectorChange } from '../../common/binding/bound_statement';
import type { JsonValue } from '../../common/declaration';
import { messageOf, StatementError } from '../../common/errors';
import { ConfigConflict, type ConnectorConfig } from '../ports';
import { dropUnusedSecrets, isMembers, withPlainSecretsStored } from './connector_secrets';
import type { Execution, Executor } from './execution';
import { requireStored } from './find_connector';
import { information } from './result_table';
import { requireSecretsAgain } from './secrets_again';
import { usableSettings } from './usable_settings';

type Members = Readonly<Record<string, JsonValue>>;

/** `changes` over `members`; null removes. Headers are merged one by one, whatever case their names have. */
const merged = (members: Members, changes: Members): Members =>
  Object.fromEntries(
    Object.entries({
      ...members,
      ...changes,
      ...Object.fromEntries(
        Object.entries(changes).flatMap(([key, value]) =>
          isMembers(value) ? [[key, mergedHeaders(members[key], value)]] : [],
        ),
      ),
    }).filter(([, value]) => value !== null),
  );

function mergedHeaders(before: JsonValue | undefined, changes: Members): Members | null {
  const replaced = new Set(Object.keys(changes).map((name) => name.toLowerCase()));
  const kept = Object.entries(isMembers(before) ? before : {}).filter(
    ([name]) => !replaced.has(name.toLowerCase()),
  );
  const set = Object.entries(changes).filter(([, value]) => value !== null);
  const headers = [...kept, ...set];
  return headers.length === 0 ? null : Object.fromEntries(headers);
}

function changed(stored: ConnectorConfig, change: BoundConnectorChange): ConnectorConfig {
  switch (change.type) {
    case 'set':
      return {
        ...stored,
        config: merged(stored.config, change.config),
        options: merged(stored.options, change.options),
      };
    case 'rename':
      return { ...stored, name: change.to };
    case 'enable':
      return { ...stored, enabled: true };
    case 'disable':
      return { ...stored, enabled: false };
  }
}

/** Refuses a config from which something required was removed. */
function checkComplete(config: ConnectorConfig, { engine }: Execution): void {
  const fields = engine.types.get(config.type)?.config ?? {};
  for (const [name, field] of Object.entries(fields)) {
    if (!field.optional && field.default === undefined && config.config[name] === undefined) {
      throw new StatementError('missing_config_key', { type: config.type, name });
    }
  }
}

/** `ALTER CONNECTOR …`: all its changes at once or none. */
export const alterConnector: Executor<'alter_connector_statement'> = async function* (
  bound,
  execution,
) {
  const { engine } = execution;
  const { connectorConfigs, pageCache } = engine.ports;
  const stored = await requireStored(bound.name, execution);
  const asked = bound.changes.reduce(changed, stored);
  checkComplete(asked, execution);
  const sets = bound.changes.filter((change) => change.type === 'set');
  const plain = {
    plainSecrets: sets.flatMap(({ plainSecrets }) => plainSecrets),
    plainSecretOptions: sets.flatMap(({ plainSecretOptions }) => plainSecretOptions),
  };
  const given = {
    ...plain,
    config: sets.reduce<Members>((all, { config }) => ({ ...all, ...config }), {}),
    options: sets.reduce<Members>((all, { options }) => ({ ...all, ...options }), {}),
  };
  requireSecretsAgain(engine, stored, asked, given);
  const wanted = sets.length === 0 ? asked : await usableSettings(engine, asked);
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
  engine.client.clearLimits(kept.id);
  if (sets.length > 0) {
    // What the last contact said is of another configuration.
    await connectorConfigs.setStatus(kept.id, { state: 'untested' });
    await pageCache.invalidate({ connectorId: kept.id });
  }
  for (const without of withoutEffect(kept.options)) {
    const { text, hint } = messageOf('option_without_effect', without);
    yield { type: 'message', severity: 'warning', text, ...(hint === undefined ? {} : { hint }) };
  }
  yield information(`Changed connector "${kept.name}".`);
};
