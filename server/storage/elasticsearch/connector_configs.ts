import { randomUUID } from 'node:crypto';
import {
  ConfigConflict,
  type Clock,
  type ConnectorConfig,
  type ConnectorConfigStore,
} from '../../ports';
import type { Table } from './own/table';

/** In the order of their names. */
export type ConnectorTable = readonly ConnectorConfig[];

const byName = (a: ConnectorConfig, b: ConnectorConfig): number => (a.name < b.name ? -1 : 1);

/** Connectors in one document, so that no two of them can have one name. */
export function elasticsearchConnectorConfigs(
  table: Table<ConnectorTable>,
  clock: Pick<Clock, 'now'>,
): ConnectorConfigStore {
  const now = (): string => new Date(clock.now()).toISOString();
  const { leavesOut } = table;
  return {
    ...(leavesOut && { leavesOut }),
    list: async () => (await table.read()) ?? [],
    get: async (name) => (await table.read())?.find((one) => one.name === name),
    create: ({ name, type, config, options, enabled }) =>
      table.change((before = []) => {
        if (before.some((one) => one.name === name)) throw new ConfigConflict(name);
        const at = now();
        const created: ConnectorConfig = {
          id: randomUUID(),
          name,
          type,
          config,
          options,
          enabled,
          version: 1,
          createdAt: at,
          updatedAt: at,
          status: { state: 'untested' },
        };
        return { next: [...before, created].sort(byName), result: created };
      }),
    update: ({ id, version, name, type, config, options, enabled }) =>
      table.change((before = []) => {
        const kept = before.find((one) => one.id === id);
        if (kept?.version !== version) throw new ConfigConflict(name);
        const others = before.filter((one) => one !== kept);
        if (others.some((one) => one.name === name)) throw new ConfigConflict(name);
        const given = { name, type, config, options, enabled };
        const changed = { ...kept, ...given, version: version + 1, updatedAt: now() };
        return { next: [...others, changed].sort(byName), result: changed };
      }),
    setStatus: (id, status) =>
      table.change((before = []) => ({
        next: before.map((one) => (one.id === id ? { ...one, status } : one)),
        result: undefined,
      })),
    delete: (id) =>
      table.change((before = []) => {
        const others = before.filter((one) => one.id !== id);
        return others.length === before.length ? { result: false } : { next: others, result: true };
      }),
  };
}
