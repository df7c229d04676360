import type {
  BoundAlterConnectorStatement,
  BoundConnectorChange,
  BoundConnectorConfig,
} from '../../common/binding';
import type { JsonValue } from '../../common/declaration';
import { StatementError } from '../../common/errors';
import type { ConnectorConfig } from '../ports';
import { isMembers } from './connector_secrets';
import { requireSecretsAgain } from './secrets_again';
import type { StatementEngine } from './statement_engine';

type Members = Readonly<Record<string, JsonValue>>;

/** Applies `changes` to `members`; null removes. Headers are merged one by one, ignoring the case of their names. */
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

/** Rejects a config from which something required was removed. */
function checkComplete(config: ConnectorConfig, types: StatementEngine['types']): void {
  const fields = types.get(config.type)?.config ?? {};
  for (const [name, field] of Object.entries(fields)) {
    if (!field.optional && field.default === undefined && config.config[name] === undefined) {
      throw new StatementError('missing_config_key', { type: config.type, name });
    }
  }
}

/** A stored connector after an ALTER. */
export interface AlteredConnector {
  readonly after: ConnectorConfig;
  /** Which of its values are plain-text secrets. */
  readonly plain: Pick<BoundConnectorConfig, 'plainSecrets' | 'plainSecretOptions'>;
  /** Whether CONFIG or OPTIONS are set. */
  readonly sets: boolean;
}

/**
 * The connector after all changes of an ALTER together; stores nothing. Throws StatementError `missing_config_key` or
 * `secret_required_again`.
 */
export function alteredConnector(
  engine: Pick<StatementEngine, 'types'>,
  stored: ConnectorConfig,
  { changes }: Pick<BoundAlterConnectorStatement, 'changes'>,
): AlteredConnector {
  const after = changes.reduce(changed, stored);
  checkComplete(after, engine.types);
  const sets = changes.filter((change) => change.type === 'set');
  const plain = {
    plainSecrets: sets.flatMap(({ plainSecrets }) => plainSecrets),
    plainSecretOptions: sets.flatMap(({ plainSecretOptions }) => plainSecretOptions),
  };
  requireSecretsAgain(engine, stored, after, {
    ...plain,
    config: sets.reduce<Members>((all, { config }) => ({ ...all, ...config }), {}),
    options: sets.reduce<Members>((all, { options }) => ({ ...all, ...options }), {}),
  });
  return { after, plain, sets: sets.length > 0 };
}
