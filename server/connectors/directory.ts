import { InvalidRequestError } from '../../common/errors';
import type { ConnectorConfig, ConnectorConfigStore } from '../ports';
import { visibleConfig } from './config_values';
import type { Connector, ConnectorTypeRegistry } from './connector';
import { readOptions } from './options';

/** The stored connectors, ready to use. Reads the store each time, because several processes may write to it. */
export interface ConnectorDirectory {
  /** Rejects with InvalidRequestError `configuration_invalid` if what is stored cannot be used. */
  get(name: string): Promise<Connector | undefined>;
  list(): Promise<readonly ConnectorEntry[]>;
}

/** A stored connector, and what became of it on loading. */
export type ConnectorEntry =
  | { readonly stored: ConnectorConfig; readonly connector: Connector }
  | { readonly stored: ConnectorConfig; readonly problem: InvalidRequestError };

/** A directory over a host's store and its connector types. */
export function createConnectorDirectory(
  store: ConnectorConfigStore,
  types: ConnectorTypeRegistry,
): ConnectorDirectory {
  /** By what is stored: stores return the same object as long as nothing has changed. */
  const loaded = new WeakMap<ConnectorConfig, ConnectorEntry>();
  const entryOf = (stored: ConnectorConfig): ConnectorEntry => {
    const known = loaded.get(stored);
    // The types of files may be read again.
    if (known !== undefined && 'connector' in known)
      if (known.connector.declaration === types.get(stored.type)) return known;
    const entry = load(stored, types);
    loaded.set(stored, entry);
    return entry;
  };
  return {
    get: async (name) => {
      const stored = await store.get(name);
      return stored === undefined ? undefined : toConnector(stored, types);
    },
    list: async () => (await store.list()).map(entryOf),
  };
}

function load(stored: ConnectorConfig, types: ConnectorTypeRegistry): ConnectorEntry {
  try {
    return { stored, connector: toConnector(stored, types) };
  } catch (error) {
    if (error instanceof InvalidRequestError) return { stored, problem: error };
    throw error;
  }
}

/**
 * Throws InvalidRequestError `connector_type_missing` for an unknown type, `configuration_invalid` for a missing key
 * or an unusable option.
 */
export function toConnector(stored: ConnectorConfig, types: ConnectorTypeRegistry): Connector {
  const declaration = types.get(stored.type);
  if (declaration === undefined) {
    throw new InvalidRequestError(
      'connector_type_missing',
      { connector: stored.name, type: stored.type },
      { connector: stored.name },
    );
  }
  return {
    name: stored.name,
    declaration,
    stored,
    config: visibleConfig(declaration, stored),
    options: readOptions(stored.name, stored.options),
  };
}
