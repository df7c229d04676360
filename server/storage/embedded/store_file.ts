import type Libsql from 'libsql';
import { MoltlerError } from '../../../common/errors';

/** An SQLite file in the data directory. */
export interface StoreFile {
  readonly name: string;
  /** Step n migrates a file from version n to n + 1. Released steps never change; new ones are added. */
  readonly steps: readonly string[];
  /** Tables that the file has since version 1, by which it is recognised. */
  readonly tables: readonly string[];
  /** Space that becomes free can be given back to the file system: `PRAGMA incremental_vacuum`. */
  readonly givesBack?: boolean;
}

/** "MLTR": identifies the file's owner to file(1) and sqlite.org/src/artifact/magic.txt. */
const APPLICATION_ID = 0x4d4c5452;

const versionOf = (connection: Libsql.Database): number => {
  const [row] = connection.pragma('user_version') as { user_version: number }[];
  return row?.user_version ?? 0;
};

/** Throws `store_not_moltler` for a database of another program, `store_corrupt` for a version that never existed. */
function rejectForeign(
  connection: Libsql.Database,
  { tables }: StoreFile,
  path: string,
  found: number,
): void {
  const [row] = connection.pragma('application_id') as { application_id: number }[];
  const id = row?.application_id ?? 0;
  const [count] = connection
    .prepare(
      `SELECT count(*) AS all_tables,
         count(*) FILTER (WHERE name IN (${tables.map(() => '?').join()})) AS ours
       FROM sqlite_master WHERE type = 'table'`,
    )
    .all([...tables]) as { all_tables: number; ours: number }[];
  const { all_tables: all, ours } = count ?? { all_tables: 0, ours: 0 };
  const empty = all === 0 && found === 0;
  // Stores up to version 2 have no application id, but these tables.
  const made = ours === tables.length && (id === APPLICATION_ID || id === 0);
  if (empty && (id === 0 || id === APPLICATION_ID)) return;
  if (!made) throw new MoltlerError('store_not_moltler', { path });
  if (found < 1) throw new MoltlerError('store_corrupt', { path });
}

/**
 * Migrates the file to this version; each step completely or not at all. Throws `store_newer`, `store_not_moltler` or
 * `store_corrupt`, and writes nothing in that case.
 */
export function migrate(connection: Libsql.Database, file: StoreFile, path: string): void {
  const { steps } = file;
  const found = versionOf(connection);
  rejectForeign(connection, file, path, found);
  if (found > steps.length) {
    throw new MoltlerError('store_newer', { path, found, known: steps.length });
  }
  // Has an effect before the first table only. https://www.sqlite.org/pragma.html#pragma_auto_vacuum
  if (file.givesBack === true && found === 0) connection.pragma('auto_vacuum = INCREMENTAL');
  connection.pragma('journal_mode = WAL');
  // Acknowledged data is on disk, even after a power failure.
  connection.pragma('synchronous = FULL');
  if (found === steps.length) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have been first.
    for (const step of steps.slice(versionOf(connection))) connection.exec(step);
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    connection.pragma(`user_version = ${steps.length}`);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}
