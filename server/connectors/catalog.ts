import {
  schemaOf,
  type ConnectorSchema,
  type ConnectorTypeSchema,
  type SchemaSnapshot,
} from '../../common/binding';
import type { ConnectorTypeDeclaration } from '../../common/declaration';
import type { ConnectorConfigStore, SecretStore } from '../ports';
import type { ConnectorTypeRegistry } from './connector';

/** All that binding and completion need to know of this host's connectors, types and secrets. */
export interface Catalog {
  snapshot(): Promise<SchemaSnapshot>;
}

/** A catalog over a host's stores. Types' schemas are made once per declaration. */
export function createCatalog(parts: {
  readonly connectorConfigs: ConnectorConfigStore;
  readonly secrets: SecretStore;
  readonly types: ConnectorTypeRegistry;
}): Catalog {
  const schemas = new WeakMap<ConnectorTypeDeclaration, ConnectorTypeSchema>();
  const typeSchema = (declaration: ConnectorTypeDeclaration): ConnectorTypeSchema => {
    const schema = schemas.get(declaration) ?? schemaOf(declaration);
    schemas.set(declaration, schema);
    return schema;
  };
  return {
    snapshot: async () => {
      const [stored, secrets] = await Promise.all([
        parts.connectorConfigs.list(),
        parts.secrets.list(),
      ]);
      const types = parts.types.list().map(typeSchema);
      const connectors = stored.map((config): ConnectorSchema => {
        const declaration = parts.types.get(config.type);
        return {
          name: config.name,
          type: config.type,
          enabled: config.enabled,
          ...(config.status.error === undefined ? {} : { failing: config.status.error.message }),
          entities: declaration === undefined ? [] : typeSchema(declaration).entities,
        };
      });
      return { connectors, types, secrets: secrets.map(({ name }) => name) };
    },
  };
}
