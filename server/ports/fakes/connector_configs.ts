import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import {
  ConfigConflict,
  type ConnectorConfig,
  type ConnectorConfigStore,
} from '../connector_configs';

/** Keeps connectors in memory. Returns copies, like a disk. */
export function memoryConnectorConfigs(clock: Pick<Clock, 'now'>): ConnectorConfigStore {
  const rows = new Map<string, ConnectorConfig>();
  const now = () => new Date(clock.now()).toISOString();
  const named = (name: string) => [...rows.values()].find((row) => row.name === name);
  const keep = (row: ConnectorConfig) => {
    rows.set(row.id, structuredClone(row));
    return structuredClone(row);
  };
  return {
    async list() {
      return structuredClone([...rows.values()]).sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async get(name) {
      return structuredClone(named(name));
    },
    async create(config) {
      if (named(config.name) !== undefined) throw new ConfigConflict(config.name);
      return keep({
        id: randomUUID(),
        name: config.name,
        type: config.type,
        config: config.config,
        options: config.options,
        enabled: config.enabled,
        version: 1,
        createdAt: now(),
        updatedAt: now(),
        status: { state: 'untested' },
      });
    },
    async update(config) {
      const stored = rows.get(config.id);
      const holder = named(config.name);
      if (stored?.version !== config.version) throw new ConfigConflict(config.name);
      if (holder !== undefined && holder.id !== config.id) throw new ConfigConflict(config.name);
      return keep({ ...stored, ...config, version: stored.version + 1, updatedAt: now() });
    },
    async setStatus(id, status) {
      const stored = rows.get(id);
      if (stored !== undefined) keep({ ...stored, status });
    },
    async delete(id) {
      return rows.delete(id);
    },
  };
}
