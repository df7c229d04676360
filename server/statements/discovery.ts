import type { ConnectorSchema, LackingSchema, SchemaSnapshot } from '../../common/binding/schema';
import type { ConnectorDirectory } from '../connectors/directory';
import { discoverColumns, type DiscoveryDependencies } from '../scan';
import type { StatementEngine } from './statement_engine';

/** Asks services for the columns that only they know, and gives the snapshot with them. */
export function createDiscovery(
  parts: DiscoveryDependencies & { readonly directory: ConnectorDirectory },
): StatementEngine['discover'] {
  const columnsOf = async ({ connector: name, entity }: LackingSchema, signal: AbortSignal) => {
    const connector = await parts.directory.get(name);
    if (connector?.declaration.entities[entity]?.discovery === undefined) return undefined;
    return discoverColumns(parts, connector, entity, signal);
  };
  return async (lacking, snapshot, signal) => {
    let { connectors } = snapshot;
    for (const each of lacking) {
      const columns = await columnsOf(each, signal);
      if (columns === undefined) continue;
      const richer = (connector: ConnectorSchema): ConnectorSchema => ({
        ...connector,
        entities: connector.entities.map((entity) =>
          entity.name === each.entity ? { ...entity, columns } : entity,
        ),
      });
      connectors = connectors.map((one) => (one.name === each.connector ? richer(one) : one));
    }
    const unchanged = connectors === snapshot.connectors;
    return unchanged ? snapshot : ({ ...snapshot, connectors } satisfies SchemaSnapshot);
  };
}
