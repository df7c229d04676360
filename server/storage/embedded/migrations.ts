import type Libsql from 'libsql';
import { MoltlerError } from '../../../common/errors';

/** Step n migrates a store from version n to n + 1. Released steps never change; new ones are added. */
const STEPS: readonly string[] = [
  `CREATE TABLE connectors (
     id TEXT PRIMARY KEY,
     name TEXT NOT NULL UNIQUE,
     type TEXT NOT NULL,
     config TEXT NOT NULL,
     options TEXT NOT NULL,
     enabled INTEGER NOT NULL,
     version INTEGER NOT NULL,
     created_at TEXT NOT NULL,
     updated_at TEXT NOT NULL,
     status TEXT NOT NULL
   ) STRICT;
   CREATE TABLE secrets (
     name TEXT PRIMARY KEY,
     version INTEGER NOT NULL,
     created_at TEXT NOT NULL,
     updated_at TEXT NOT NULL,
     nonce BLOB,
     ciphertext BLOB
   ) STRICT;
   CREATE TABLE secret_key (
     only INTEGER PRIMARY KEY CHECK (only = 1),
     id TEXT NOT NULL,
     nonce BLOB NOT NULL,
     ciphertext BLOB NOT NULL
   ) STRICT;
   CREATE TABLE history (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     entry TEXT NOT NULL
   ) STRICT;
   CREATE TABLE audit (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     record TEXT NOT NULL,
     outcome TEXT NOT NULL
   ) STRICT;`,
  `CREATE TABLE access_tokens (
     name TEXT PRIMARY KEY,
     hash TEXT NOT NULL UNIQUE,
     read_only INTEGER NOT NULL,
     created_at TEXT NOT NULL,
     expires_at TEXT
   ) STRICT;`,
  `ALTER TABLE history ADD COLUMN user TEXT NOT NULL DEFAULT '';
   ALTER TABLE history ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX history_by_user ON history (user, changes, id);`,
  // Damaged cells stay as they are.
  `UPDATE history SET entry = json_set(entry, '$.outcome', 'partial')
     WHERE CASE WHEN json_valid(entry) THEN json_extract(entry, '$.outcome') END = 'incomplete';
   UPDATE audit SET outcome = json_set(outcome, '$.outcome', 'rejected')
     WHERE CASE WHEN json_valid(outcome) THEN json_extract(outcome, '$.outcome') END = 'refused';`,
  // Names that differ in case are one name.
  `CREATE TABLE views (
     name TEXT PRIMARY KEY COLLATE NOCASE,
     columns TEXT NOT NULL,
     query TEXT NOT NULL,
     revision TEXT NOT NULL,
     created_at TEXT NOT NULL,
     updated_at TEXT NOT NULL
   ) STRICT;`,
  `ALTER TABLE audit ADD COLUMN run TEXT;
   ALTER TABLE audit ADD COLUMN attempt TEXT;
   CREATE UNIQUE INDEX audit_by_attempt ON audit (run, attempt) WHERE run IS NOT NULL;`,
];

/** "MLTR": identifies the file's owner to file(1) and sqlite.org/src/artifact/magic.txt. */
const APPLICATION_ID = 0x4d4c5452;

/** The version that this program writes. */
export const STORE_VERSION = STEPS.length;

const versionOf = (connection: Libsql.Database): number => {
  const [row] = connection.pragma('user_version') as { user_version: number }[];
  return row?.user_version ?? 0;
};

/** Throws `store_not_moltler` for a database of another program, `store_corrupt` for a version that never existed. */
function rejectForeign(connection: Libsql.Database, path: string, found: number): void {
  const [row] = connection.pragma('application_id') as { application_id: number }[];
  const id = row?.application_id ?? 0;
  const [count] = connection
    .prepare(
      `SELECT count(*) AS all_tables, count(*) FILTER (WHERE name IN ('connectors', 'secrets', 'history')) AS ours
       FROM sqlite_master WHERE type = 'table'`,
    )
    .all([]) as { all_tables: number; ours: number }[];
  const { all_tables: all, ours } = count ?? { all_tables: 0, ours: 0 };
  const empty = all === 0 && found === 0;
  // Stores up to version 2 have no application id, but these tables.
  const made = ours === 3 && (id === APPLICATION_ID || id === 0);
  if (empty && (id === 0 || id === APPLICATION_ID)) return;
  if (!made) throw new MoltlerError('store_not_moltler', { path });
  if (found < 1) throw new MoltlerError('store_corrupt', { path });
}

/**
 * Migrates the store to this version; each step completely or not at all. Throws `store_newer`, `store_not_moltler` or
 * `store_corrupt`, and writes nothing in that case.
 */
export function migrate(connection: Libsql.Database, path: string): void {
  const found = versionOf(connection);
  rejectForeign(connection, path, found);
  if (found > STORE_VERSION) {
    throw new MoltlerError('store_newer', { path, found, known: STORE_VERSION });
  }
  connection.pragma('journal_mode = WAL');
  // Acknowledged data is on disk, even after a power failure.
  connection.pragma('synchronous = FULL');
  if (found === STORE_VERSION) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have been first.
    for (const step of STEPS.slice(versionOf(connection))) connection.exec(step);
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    connection.pragma(`user_version = ${STORE_VERSION}`);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}
