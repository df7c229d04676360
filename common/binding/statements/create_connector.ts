import type { CreateConnectorStatement } from '../../language';
import { findType } from '../catalog';
import { bindConfig, type ConfigValues } from '../config_values';
import { CONNECTOR_OPTIONS } from '../../declaration';
import { plainSecretsIn } from '../secrets/plain_secrets';
import type { ConfigKeySchema, ConnectorSchema, ConnectorTypeSchema } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import { isSameName, named } from '../suggestion';
import { checkName, takenBy } from './names';
import type { BoundCreateConnectorStatement } from '../bound/bound_statement';
import type { StatementBinder } from './statement_binder';

/** OPTIONS that every connector accepts. */
export const OPTION_KEYS: readonly ConfigKeySchema[] = Object.entries(CONNECTOR_OPTIONS).map(
  ([name, field]) => ({ name, ...field }),
);

export const createConnectorStatement: StatementBinder<BoundCreateConnectorStatement> = {
  bind: (node, context) => {
    const { name, orReplace, ifNotExists } = node;
    checkName('connector', name, context);
    if (!orReplace && !ifNotExists && named(context.snapshot.connectors, name.name) !== undefined) {
      context.reporter.error('connector_exists', { name: name.name }, name.range);
    }
    if (takenBy(context.snapshot.views ?? [], name.name)) {
      context.reporter.error('name_taken', { what: 'view', name: name.name }, name.range);
    }
    const type = findType(node.type.value, node.type.range, context);
    const options = bindConnectorOptions(node.options, name.name, context);
    for (const without of withoutEffect(options.values)) {
      const member = node.options?.members.find(({ key }) => named([without], key.value));
      context.reporter.warn('option_without_effect', without, member?.key.range ?? name.range);
    }
    if (type === undefined) return undefined;
    const { values, plainSecrets } = bindTypeConfig(node.config, type, name.name, context);
    checkComplete(values, type, node.config?.range ?? node.type.range, context);
    return {
      kind: 'create_connector_statement',
      name: name.name,
      type: type.name,
      orReplace,
      ifNotExists,
      config: values,
      options: options.values,
      plainSecrets,
      plainSecretOptions: options.plainSecrets,
    };
  },
  *secrets({ type, config, options }, snapshot) {
    return [
      ...(yield* plainSecretsIn(config, type.value, snapshot)),
      ...(yield* plainSecretsIn(options, type.value, snapshot)),
    ];
  },
  after: (node, snapshot) => {
    const existing = named(snapshot.connectors, node.name.name);
    if (existing !== undefined && node.ifNotExists) return snapshot;
    const type = named(snapshot.types, node.type.value);
    const interval = syncIntervalIn(node.options);
    const connector: ConnectorSchema = {
      name: node.name.name,
      type: type?.name ?? node.type.value,
      enabled: true,
      changed: true,
      ...(interval !== undefined && { syncInterval: interval }),
      entities: type?.entities ?? [],
      ...(type?.itself !== undefined && { itself: type.itself }),
      ...(type?.openEntities && { openEntities: type.openEntities }),
    };
    const others = snapshot.connectors.filter((each) => each !== existing);
    return { ...snapshot, connectors: [...others, connector] };
  },
};

/** The value of sync_interval in OPTIONS. */
export function syncIntervalIn(options: CreateConnectorStatement['options']): string | undefined {
  const value = options?.members.find(({ key }) => isSameName(key.value, 'sync_interval'))?.value;
  return value?.kind === 'string' ? value.value : value?.kind === 'number' ? value.text : undefined;
}

/** Options without effect, because an option that they need is not set. */
export function withoutEffect(
  options: ConfigValues['values'],
): readonly { readonly name: string; readonly needs: string }[] {
  const isSet = (name: string): boolean => (options[name] ?? null) !== null;
  return OPTION_KEYS.flatMap(({ name, needs }) =>
    needs !== undefined && isSet(name) && !isSet(needs) ? [{ name, needs }] : [],
  );
}

/** OPTIONS {…}, checked. */
export function bindConnectorOptions(
  node: CreateConnectorStatement['options'],
  connector: string,
  context: StatementContext,
  removable = false,
): ConfigValues {
  const unknownKey: Parameters<typeof bindConfig>[1]['unknownKey'] = ({ key }, meant, known) =>
    context.reporter.error(
      'unknown_option',
      { name: key.value, known, ...meant },
      key.range,
      meant.near === undefined ? undefined : `"${meant.near}"`,
    );
  return bindConfig(node, { keys: OPTION_KEYS, unknownKey, connector, removable }, context);
}

/** CONFIG {…} of a connector of `type`, checked key by key. */
export function bindTypeConfig(
  node: CreateConnectorStatement['config'],
  type: ConnectorTypeSchema,
  connector: string,
  context: StatementContext,
  removable = false,
): ConfigValues {
  const unknownKey: Parameters<typeof bindConfig>[1]['unknownKey'] = ({ key }, meant, known) =>
    context.reporter.error(
      'unknown_config_key',
      { type: type.name, name: key.value, known, ...meant },
      key.range,
      meant.near === undefined ? undefined : `"${meant.near}"`,
    );
  return bindConfig(node, { keys: type.config, unknownKey, connector, removable }, context);
}

/** Reports required keys that are missing in CONFIG. */
function checkComplete(
  values: ConfigValues['values'],
  type: ConnectorTypeSchema,
  range: CreateConnectorStatement['range'],
  { reporter }: StatementContext,
): void {
  const given = (key: string): boolean => values[key] !== undefined && values[key] !== '';
  for (const { name, optional, default: standard } of type.config) {
    if (optional || standard !== undefined || given(name)) continue;
    reporter.error('missing_config_key', { type: type.name, name }, range);
  }
  if (type.configAnyOf.length > 0 && !type.configAnyOf.some((set) => set.every(given))) {
    reporter.error('missing_config_choice', { type: type.name, sets: type.configAnyOf }, range);
  }
}
