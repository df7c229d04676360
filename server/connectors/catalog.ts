import {
  schemaOf,
  type ConnectorSchema,
  type ConnectorTypeSchema,
  type SchemaSnapshot,
  type ViewSchema,
} from '../../common/binding';
import type { ConnectorTypeDeclaration } from '../../common/declaration';
import type {
  ConnectorConfig,
  ConnectorConfigStore,
  SecretStore,
  SyncStore,
  View,
  ViewStore,
} from '../ports';
import type { ConnectorTypeRegistry } from './connector';

/** What binding and completion need to know about this host's connectors, types, secrets and views. */
export interface Catalog {
  /** Returns the same object as long as nothing has changed, so that what is derived from it can be kept. */
  snapshot(): Promise<SchemaSnapshot>;
  /** What `snapshot` returned last, which may have changed since. */
  last(): SchemaSnapshot | undefined;
}

interface Remembered {
  readonly key: string;
  readonly snapshot: SchemaSnapshot;
}

/** A catalog over a host's stores. The schemas of types are created once per declaration. */
export function createCatalog(parts: {
  readonly connectorConfigs: ConnectorConfigStore;
  readonly secrets: SecretStore;
  readonly views: ViewStore;
  readonly syncs: Pick<SyncStore, 'list'>;
  readonly types: ConnectorTypeRegistry;
}): Catalog {
  const typeSchemas = new WeakMap<ConnectorTypeDeclaration, ConnectorTypeSchema>();
  const typeSchema = (declaration: ConnectorTypeDeclaration): ConnectorTypeSchema => {
    const schema = typeSchemas.get(declaration) ?? schemaOf(declaration);
    typeSchemas.set(declaration, schema);
    return schema;
  };
  /** A view keeps its schema object, so that its query is parsed once. A copy may have the revision of the original. */
  let viewSchemas = new Map<string, ViewSchema>();
  const schemasOf = (views: readonly View[]): readonly ViewSchema[] => {
    const schemas = views.map(({ name, columns, query }) => {
      const known = viewSchemas.get(name);
      return known?.query === query && areSame(known.columns, columns)
        ? known
        : { name, columns, query };
    });
    viewSchemas = new Map(schemas.map((schema) => [schema.name, schema]));
    return schemas;
  };
  let last: Remembered | undefined;
  return {
    last: () => last?.snapshot,
    snapshot: async () => {
      const [stored, secrets, views, syncs] = await Promise.all([
        parts.connectorConfigs.list(),
        parts.secrets.list(),
        parts.views.list(),
        parts.syncs.list(),
      ]);
      const types = parts.types.list().map(typeSchema);
      const names = secrets.map(({ name }) => name);
      const defined = syncs.map(({ name, statement }) => ({ name, statement }));
      const described = stored.map(
        ({ name, type, enabled, config, options, status: { error } }) => ({
          name,
          type,
          enabled,
          ...intervalIn(options),
          ...unsetIn(config, parts.types.get(type)),
          ...(error === undefined ? {} : { failing: error.message }),
        }),
      );
      const viewed = schemasOf(views);
      const key = JSON.stringify([described, names, defined]);
      if (
        last?.key === key &&
        areSame(last.snapshot.types, types) &&
        areSame(last.snapshot.views ?? [], viewed)
      )
        return last.snapshot;
      const connectors = described.map((connector): ConnectorSchema => {
        const declaration = parts.types.get(connector.type);
        if (declaration === undefined) return { ...connector, entities: [] };
        const { entities, openEntities, itself, namedAction } = typeSchema(declaration);
        return {
          ...connector,
          entities,
          ...(itself !== undefined && { itself }),
          ...(namedAction && { namedAction }),
          ...(openEntities && { openEntities }),
        };
      });
      last = {
        key,
        snapshot: {
          connectors,
          types,
          secrets: names,
          views: viewed,
          syncs: defined,
          // Looked up by the pattern that a statement reads.
          indices: NO_INDICES,
        },
      };
      return last.snapshot;
    },
  };
}

const intervalIn = ({
  sync_interval: interval,
}: ConnectorConfig['options']): Pick<ConnectorSchema, 'syncInterval'> =>
  typeof interval === 'string' ? { syncInterval: interval } : {};

/** The keys that an entity requires, and this connector does not have. */
function unsetIn(
  config: ConnectorConfig['config'],
  declaration: ConnectorTypeDeclaration | undefined,
): Pick<ConnectorSchema, 'unset'> {
  const lists = Object.values(declaration?.entities ?? {}).flatMap((entity) => entity.lists);
  const required = new Set(lists.flatMap(({ requiresConfig = [] }) => requiresConfig));
  const unset = [...required].filter((key) => (config[key] ?? '') === '');
  return unset.length === 0 ? {} : { unset };
}

const NO_INDICES = { patterns: [] };

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
