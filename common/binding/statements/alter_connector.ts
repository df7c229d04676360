import type { ConnectorChange, Range } from '../../language';
import type { BoundConnectorChange } from '../bound/bound_statement';
import { findConnector } from '../catalog';
import { plainSecretsIn } from '../secrets/plain_secrets';
import type { ConnectorSchema, SchemaSnapshot } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import { named } from '../suggestion';
import { renameInSyncs } from '../syncs/parsed_sync';
import { renameInViews } from '../views/rename_in_views';
import { bindConnectorOptions, bindTypeConfig, syncIntervalIn } from './create_connector';
import { checkName, takenBy } from './names';
import type { BoundAlterConnectorStatement } from '../bound/bound_statement';
import type { StatementBinder } from './statement_binder';

export const alterConnectorStatement: StatementBinder<BoundAlterConnectorStatement> = {
  bind: (node, context) => {
    const connector = findConnector(node.name, context);
    if (connector === undefined) return undefined;
    const changes = node.changes.map((change) => bindChange(change, connector, context));
    return { kind: 'alter_connector_statement', name: connector.name, changes };
  },
  *secrets({ name, changes }, snapshot) {
    const connector = named(snapshot?.connectors ?? [], name.name);
    const ranges: Range[] = [];
    for (const change of changes) {
      if (change.type !== 'set_config' && change.type !== 'set_options') continue;
      ranges.push(...(yield* plainSecretsIn(change.value, connector?.type, snapshot)));
    }
    return ranges;
  },
  after: (node, snapshot) =>
    node.changes.reduce<{ name: string; snapshot: SchemaSnapshot }>(
      (state, change) => changed(state.name, change, state.snapshot),
      { name: node.name.name, snapshot },
    ).snapshot,
};

const NOTHING_SET = {
  type: 'set',
  config: {},
  options: {},
  plainSecrets: [],
  plainSecretOptions: [],
} as const;

function bindChange(
  change: ConnectorChange,
  connector: ConnectorSchema,
  context: StatementContext,
): BoundConnectorChange {
  const { reporter, snapshot } = context;
  switch (change.type) {
    case 'enable':
    case 'disable':
      return { type: change.type };
    case 'rename': {
      const to = change.to.name;
      checkName('connector', change.to, context);
      const taken = named(snapshot.connectors, to);
      if (taken !== undefined && taken !== connector) {
        reporter.error('connector_exists', { name: to }, change.to.range);
      }
      if (takenBy(snapshot.views ?? [], to)) {
        reporter.error('name_taken', { what: 'view', name: to }, change.to.range);
      }
      return { type: 'rename', to };
    }
    case 'set_options': {
      const { values, plainSecrets } = bindConnectorOptions(
        change.value,
        connector.name,
        context,
        true,
      );
      return { ...NOTHING_SET, options: values, plainSecretOptions: plainSecrets };
    }
    case 'set_config': {
      const type = named(snapshot.types, connector.type);
      if (type === undefined) return NOTHING_SET;
      const { values, plainSecrets } = bindTypeConfig(
        change.value,
        type,
        connector.name,
        context,
        true,
      );
      for (const { key, value } of change.value.members) {
        const field = named(type.config, key.value);
        const needed = field !== undefined && !field.optional && field.default === undefined;
        if (needed && value.kind === 'null') {
          reporter.error('missing_config_key', { type: type.name, name: field.name }, value.range);
        }
      }
      return { ...NOTHING_SET, config: values, plainSecrets };
    }
  }
}

function changed(
  name: string,
  change: ConnectorChange,
  snapshot: SchemaSnapshot,
): { name: string; snapshot: SchemaSnapshot } {
  const before = named(snapshot.connectors, name);
  if (before === undefined) return { name, snapshot };
  const replace = (after: ConnectorSchema): SchemaSnapshot => ({
    ...snapshot,
    connectors: snapshot.connectors.map((each) => (each === before ? after : each)),
  });
  switch (change.type) {
    case 'rename': {
      const to = change.to.name;
      const { views = [], syncs = [] } = snapshot;
      const renaming = { from: before.name, to };
      return {
        name: to,
        snapshot: {
          ...replace({ ...before, name: to }),
          ...(views.length > 0 && { views: renameInViews(views, renaming) }),
          ...(syncs.length > 0 && { syncs: renameInSyncs(syncs, renaming) }),
        },
      };
    }
    case 'enable':
    case 'disable':
      return { name, snapshot: replace({ ...before, enabled: change.type === 'enable' }) };
    case 'set_config': {
      // It may become a connector to another installation, with columns and entities of its own.
      const { entities, openEntities } = named(snapshot.types, before.type) ?? before;
      const fresh = { ...before, entities, ...(openEntities && { openEntities }) };
      return { name, snapshot: replace({ ...fresh, changed: true }) };
    }
    case 'set_options': {
      const interval = syncIntervalIn(change.value);
      if (interval === undefined) return { name, snapshot };
      return { name, snapshot: replace({ ...before, syncInterval: interval }) };
    }
  }
}
