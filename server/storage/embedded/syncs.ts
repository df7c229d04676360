import { randomUUID } from 'node:crypto';
import { foldCase } from '../../../common/declaration';
import {
  SyncConflict,
  SyncNameTaken,
  type Clock,
  type SyncDefinition,
  type SyncStore,
} from '../../ports';
import { untilChanged } from '../../until_changed';
import type { Database, Row } from './database';
import { isTaken } from './sqlite_error';
import { syncRecords } from './sync_records';
import { syncState } from './sync_state';
import { asBytes, jsonOf } from './text_cells';

const COLUMNS = `version, ${asBytes('definition')}`;

const read = (row: Row): SyncDefinition => ({
  ...jsonOf<Omit<SyncDefinition, 'version'>>(row['definition']),
  version: Number(row['version']),
});

/** Syncs in the embedded store. `runsKept`: the number of runs that are kept of each. */
export function embeddedSyncs(
  database: Database,
  clock: Pick<Clock, 'now'>,
  runsKept?: number,
): SyncStore {
  const now = () => new Date(clock.now()).toISOString();
  const one = (where: string, value: string): SyncDefinition | undefined =>
    database.all(`SELECT ${COLUMNS} FROM syncs WHERE ${where} = ?`, value).map(read)[0];
  const unlessTaken = <T>(name: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw isTaken(error) ? new SyncNameTaken(name) : error;
    }
  };
  const { sweep, deleteState, ...state } = syncState(database);
  const { deleteRuns, ...records } = syncRecords(database, runsKept);
  return {
    ...state,
    ...records,
    list: untilChanged(database.version, () =>
      database.read(() => database.all(`SELECT ${COLUMNS} FROM syncs ORDER BY name`).map(read)),
    ),
    get: (name) => database.read(() => one('name', foldCase(name))),
    create: (sync) =>
      database.write(() =>
        unlessTaken(sync.name, () => {
          const at = now();
          const id = randomUUID();
          const definition = { ...sync, id, failures: 0, createdAt: at, updatedAt: at };
          database.run(
            'INSERT INTO syncs (id, name, version, definition) VALUES (?, ?, 1, ?)',
            id,
            foldCase(sync.name),
            JSON.stringify(definition),
          );
          return { ...definition, version: 1 };
        }),
      ),
    update: (sync) =>
      database.write(() =>
        unlessTaken(sync.name, () => {
          const before = one('id', sync.id);
          if (before?.version !== sync.version) throw new SyncConflict(sync.name);
          const { version, ...given } = sync;
          const definition = { ...given, createdAt: before.createdAt, updatedAt: now() };
          database.run(
            'UPDATE syncs SET name = ?, version = version + 1, definition = ? WHERE id = ?',
            foldCase(sync.name),
            JSON.stringify(definition),
            sync.id,
          );
          return { ...definition, version: version + 1 };
        }),
      ),
    async delete(id) {
      const deleted = await database.write(() => {
        deleteState(id);
        deleteRuns(id);
        return database.run('DELETE FROM syncs WHERE id = ?', id) > 0;
      });
      await sweep();
      return deleted;
    },
  };
}
