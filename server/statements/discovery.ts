import {
  INDICES,
  anyColumn,
  declaredColumns,
  entitySchemaOf,
  named,
  type ConnectorSchema,
  type EntitySchema,
  type MissingSchema,
  type ResultSchema,
  type SchemaSnapshot,
} from '../../common/binding';
import { entityOf, type EntityDeclaration } from '../../common/declaration';
import type { Connector, ConnectorDirectory } from '../connectors';
import {
  cacheOwner,
  discoverColumns,
  discoverEntities,
  discoverResult,
  type DiscoveryDependencies,
} from '../scan';
import { withPatterns, type IndexNames } from './index_patterns';
import type { Found, KnownSchemas } from './known_schemas';
import type { StatementEngine } from './statement_engine';

type Asker = Parameters<StatementEngine['discover']>[2];
type How = 'online' | 'renewed' | 'offline';
type Columns = Pick<EntitySchema, 'columns' | 'openColumns' | 'columnsIncomplete'>;

/** Requests the entities and columns that only services know, and returns the snapshot with them. */
export function createDiscovery(
  parts: DiscoveryDependencies & {
    readonly directory: ConnectorDirectory;
    /** Looked up without a request to a service, so also for EXPLAIN. */
    readonly documents: IndexNames;
    /** Where it is kept for those that never ask. */
    readonly known?: KnownSchemas;
  },
): StatementEngine['discover'] {
  /** Runs a discovery, and joins the reasons why there may be more. */
  const asked = async <T>(
    { user, signal }: Asker,
    how: How,
    discover: (signal: AbortSignal, use: Parameters<typeof discoverColumns>[4]) => Promise<T>,
  ): Promise<{ readonly found: T; readonly incomplete?: string }> => {
    const why = new Set<string>();
    const found = await discover(signal, {
      incomplete: (text) => why.add(text),
      renewed: how === 'renewed',
      caller: user,
    });
    return why.size === 0 ? { found } : { found, incomplete: [...why].join('; ') };
  };

  const columnsOf = async (
    connector: Connector,
    name: string,
    entity: EntityDeclaration,
    asker: Asker,
    how: How,
  ): Promise<Columns> => {
    const { discovery } = entity;
    if (discovery === undefined) return { columns: declaredColumns(entity) };
    const openColumns = anyColumn(discovery);
    if (how === 'offline') return { columns: declaredColumns(entity), openColumns };
    const { found: columns, incomplete } = await asked(asker, how, (signal, use) =>
      discoverColumns(parts, connector, name, signal, use),
    );
    // A column that was not listed may still exist.
    return incomplete === undefined
      ? { columns }
      : { columns, openColumns, columnsIncomplete: incomplete };
  };

  const resultOf = async (
    connector: Connector,
    name: string,
    entity: EntityDeclaration,
    query: string,
    asker: Asker,
    how: How,
  ): Promise<ResultSchema> => {
    const any = {
      query,
      columns: declaredColumns(entity),
      ...(entity.discovery && { openColumns: anyColumn(entity.discovery) }),
    };
    if (how === 'offline') return any;
    const { found, incomplete } = await asked(asker, how, (signal, use) =>
      discoverResult(parts, connector, name, query, signal, use),
    );
    // A column that was not listed may still exist.
    return incomplete === undefined ? found : { ...any, ...found };
  };

  const openOf = async (
    connector: Connector,
    { openEntities }: ConnectorSchema,
    name: string,
    asker: Asker,
    how: How,
  ): Promise<Found> => {
    const list = connector.declaration.openEntities?.list;
    if (list === undefined || openEntities === undefined) return {};
    const schemaNamed = async (
      spelled: string,
      about: Pick<EntitySchema, 'unreadable'> & { readonly title?: string } = {},
    ): Promise<EntitySchema | undefined> => {
      const entity = entityOf(connector.declaration, spelled);
      if (entity === undefined) return undefined;
      const schema = {
        ...entitySchemaOf(spelled, entity, connector.declaration.entities),
        ...about,
        open: true as const,
      };
      return { ...schema, ...(await columnsOf(connector, spelled, entity, asker, how)) };
    };
    if (how === 'offline') {
      const entity = await schemaNamed(name);
      return entity === undefined ? {} : { entity: { ...entity, assumed: true } };
    }
    const { found: listed, incomplete } = await asked(asker, how, (signal, use) =>
      discoverEntities(parts, connector, list, signal, use),
    );
    const known = { ...openEntities, listed, ...(incomplete !== undefined && { incomplete }) };
    const entry = named(listed, name);
    // One that is missing in an incomplete list may still exist.
    const { name: spelled, ...about } = entry ?? { name };
    const entity =
      entry !== undefined || incomplete !== undefined
        ? await schemaNamed(spelled, about)
        : undefined;
    return { openEntities: known, ...(entity && { entity }) };
  };

  const findOut = async (
    missing: MissingSchema,
    schema: ConnectorSchema,
    asker: Asker,
    how: How,
  ): Promise<Found> => {
    const connector = await parts.directory.get(missing.connector);
    if (connector === undefined) return {};
    const { entity = '', query } = missing;
    const found = await requested(connector, missing, schema, asker, how);
    if (how !== 'offline') {
      parts.known?.remember(await cacheOwner(connector, parts.secrets), found);
      return found;
    }
    const known =
      query === undefined
        ? parts.known?.entity(await cacheOwner(connector, parts.secrets), entity)
        : undefined;
    // Other names may be columns, too.
    const { assumed: _assumed, ...offline } = found.entity ?? {};
    return known === undefined ? found : { entity: { ...offline, ...known } };
  };

  const requested = async (
    connector: Connector,
    { entity, query }: MissingSchema,
    schema: ConnectorSchema,
    asker: Asker,
    how: How,
  ): Promise<Found> => {
    const { entities } = connector.declaration;
    if (entity === undefined) return openOf(connector, schema, '', asker, how);
    const declared = Object.hasOwn(entities, entity) ? entities[entity] : undefined;
    if (declared === undefined) return openOf(connector, schema, entity, asker, how);
    const known = schema.entities.find((one) => one.name === entity);
    if (declared.discovery === undefined || known === undefined) return {};
    if (query !== undefined) {
      const result = await resultOf(connector, entity, declared, query, asker, how);
      return { entity: { ...known, results: [...(known.results ?? []), result] } };
    }
    return { entity: { ...known, ...(await columnsOf(connector, entity, declared, asker, how)) } };
  };

  return async (missingSchemas, initial, asker, how = 'online') => {
    const ofServices = missingSchemas.filter(({ connector }) => connector !== INDICES);
    const snapshot = await withPatterns(missingSchemas, initial, parts.documents);
    let { connectors } = snapshot;
    for (const each of ofServices) {
      const schema = connectors.find(({ name }) => name === each.connector);
      if (schema === undefined) continue;
      const found = await findOut(each, schema, asker, how);
      if (found.entity === undefined && found.openEntities === undefined) continue;
      connectors = connectors.map((one) => (one === schema ? richer(schema, found) : one));
    }
    const unchanged = connectors === snapshot.connectors;
    return unchanged ? snapshot : ({ ...snapshot, connectors } satisfies SchemaSnapshot);
  };
}

/** The connector with what was found out. */
function richer(connector: ConnectorSchema, { entity, openEntities }: Found): ConnectorSchema {
  const others = connector.entities.some(({ name }) => name === entity?.name)
    ? connector.entities.map((one) => (one.name === entity?.name ? entity : one))
    : [...connector.entities, ...(entity === undefined ? [] : [entity])];
  return { ...connector, entities: others, ...(openEntities && { openEntities }) };
}
