import { randomUUID } from 'node:crypto';
import {
  ConfigConflict,
  type Clock,
  type ConnectorConfig,
  type ConnectorConfigStore,
  type ConnectorStatus,
} from '../../ports';
import { untilChanged } from '../../until_changed';
import type { Database, Row } from './database';
import { isTaken } from './sqlite_error';
import { asBytes, jsonOf, textOf } from './text_cells';

const COLUMNS = `${asBytes(
  'id',
  'name',
  'type',
  'config',
  'options',
  'created_at',
  'updated_at',
  'status',
)}, enabled, version`;

const read = (row: Row): ConnectorConfig => ({
  id: textOf(row['id']),
  name: textOf(row['name']),
  type: textOf(row['type']),
  config: jsonOf(row['config']),
  options: jsonOf(row['options']),
  enabled: row['enabled'] === 1,
  version: Number(row['version']),
  createdAt: textOf(row['created_at']),
  updatedAt: textOf(row['updated_at']),
  status: jsonOf<ConnectorStatus>(row['status']),
});

const UNTESTED = JSON.stringify({ state: 'untested' } satisfies ConnectorStatus);

/** Connectors in the embedded store. */
export function embeddedConnectorConfigs(
  database: Database,
  clock: Pick<Clock, 'now'>,
): ConnectorConfigStore {
  const now = () => new Date(clock.now()).toISOString();
  const one = (sql: string, ...values: (string | number)[]) => {
    const [row] = database.all(sql, ...values);
    return row === undefined ? undefined : read(row);
  };
  const unlessTaken = <T>(name: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw isTaken(error) ? new ConfigConflict(name) : error;
    }
  };
  return {
    list: untilChanged(database.version, () =>
      database.read(() =>
        database.all(`SELECT ${COLUMNS} FROM connectors ORDER BY name`).map(read),
      ),
    ),
    get: (name) =>
      database.read(() => one(`SELECT ${COLUMNS} FROM connectors WHERE name = ?`, name)),
    create: (config) =>
      database.write(() =>
        unlessTaken(config.name, () => {
          const id = randomUUID();
          const at = now();
          database.run(
            'INSERT INTO connectors VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)',
            id,
            config.name,
            config.type,
            JSON.stringify(config.config),
            JSON.stringify(config.options),
            Number(config.enabled),
            at,
            at,
            UNTESTED,
          );
          return present(one(`SELECT ${COLUMNS} FROM connectors WHERE id = ?`, id), config.name);
        }),
      ),
    update: (config) =>
      database.write(() =>
        unlessTaken(config.name, () => {
          const changed = database.run(
            `UPDATE connectors SET name = ?, type = ?, config = ?, options = ?, enabled = ?,
               version = version + 1, updated_at = ? WHERE id = ? AND version = ?`,
            config.name,
            config.type,
            JSON.stringify(config.config),
            JSON.stringify(config.options),
            Number(config.enabled),
            now(),
            config.id,
            config.version,
          );
          if (changed === 0) throw new ConfigConflict(config.name);
          return present(
            one(`SELECT ${COLUMNS} FROM connectors WHERE id = ?`, config.id),
            config.name,
          );
        }),
      ),
    async setStatus(id, status) {
      await database.write(() =>
        database.run('UPDATE connectors SET status = ? WHERE id = ?', JSON.stringify(status), id),
      );
    },
    delete: (id) =>
      database.write(() => database.run('DELETE FROM connectors WHERE id = ?', id) > 0),
  };
}

function present(config: ConnectorConfig | undefined, name: string): ConnectorConfig {
  if (config === undefined) throw new ConfigConflict(name);
  return config;
}
