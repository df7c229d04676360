import {
  anyColumn,
  declaredColumns,
  type ConnectorSchema,
  type EntitySchema,
  type MissingSchema,
  type SchemaSnapshot,
} from '../../common/binding';
import type { ConnectorDirectory } from '../connectors';
import { discoverColumns, type DiscoveryDependencies } from '../scan';
import type { StatementEngine } from './statement_engine';

type Asker = Parameters<StatementEngine['discover']>[2];

/** Requests the columns that only services know, and returns the snapshot with them. */
export function createDiscovery(
  parts: DiscoveryDependencies & { readonly directory: ConnectorDirectory },
): StatementEngine['discover'] {
  const columnsOf = async (
    { connector: name, entity }: MissingSchema,
    { user, signal }: Asker,
    how: 'online' | 'renewed' | 'offline',
  ): Promise<Pick<EntitySchema, 'columns' | 'openColumns' | 'columnsIncomplete'> | undefined> => {
    const connector = await parts.directory.get(name);
    const declared = connector?.declaration.entities[entity];
    if (connector === undefined || declared?.discovery === undefined) return undefined;
    const openColumns = anyColumn(declared.discovery);
    if (how !== 'offline') {
      const why = new Set<string>();
      const columns = await discoverColumns(parts, connector, entity, signal, {
        incomplete: (text) => why.add(text),
        renewed: how === 'renewed',
        caller: user,
      });
      // A column that was not listed may still exist.
      return why.size === 0
        ? { columns }
        : { columns, openColumns, columnsIncomplete: [...why].join('; ') };
    }
    return { columns: declaredColumns(declared), openColumns };
  };
  return async (missingSchemas, snapshot, asker, how = 'online') => {
    let { connectors } = snapshot;
    for (const each of missingSchemas) {
      const columns = await columnsOf(each, asker, how);
      if (columns === undefined) continue;
      const richer = (connector: ConnectorSchema): ConnectorSchema => ({
        ...connector,
        entities: connector.entities.map((entity) =>
          entity.name === each.entity ? { ...entity, ...columns } : entity,
        ),
      });
      connectors = connectors.map((one) => (one.name === each.connector ? richer(one) : one));
    }
    const unchanged = connectors === snapshot.connectors;
    return unchanged ? snapshot : ({ ...snapshot, connectors } satisfies SchemaSnapshot);
  };
}
