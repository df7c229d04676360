import type { StoreFile } from './store_file';

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
  // No number of a lease or a slice is used twice, not even after it was removed. Leftovers name what was removed, but
  // is too much to be deleted in one step.
  `CREATE TABLE leases (
     token INTEGER PRIMARY KEY AUTOINCREMENT,
     name TEXT NOT NULL UNIQUE,
     owner TEXT NOT NULL,
     until INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE syncs (
     id TEXT PRIMARY KEY,
     name TEXT NOT NULL UNIQUE,
     version INTEGER NOT NULL,
     definition TEXT NOT NULL
   ) STRICT;
   CREATE TABLE sync_slices (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     sync TEXT NOT NULL,
     slice TEXT NOT NULL,
     state TEXT NOT NULL,
     UNIQUE (sync, slice)
   ) STRICT;
   CREATE TABLE sync_keys (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     slice INTEGER NOT NULL,
     generation INTEGER NOT NULL,
     keys BLOB NOT NULL
   ) STRICT;
   CREATE INDEX sync_keys_by_slice ON sync_keys (slice);
   CREATE TABLE sync_runs (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     sync TEXT NOT NULL,
     run TEXT NOT NULL
   ) STRICT;
   CREATE INDEX sync_runs_by_sync ON sync_runs (sync, id);
   CREATE TABLE sync_letters (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     sync TEXT NOT NULL,
     document TEXT,
     letter TEXT NOT NULL
   ) STRICT;
   CREATE INDEX sync_letters_by_sync ON sync_letters (sync, id);
   CREATE UNIQUE INDEX sync_letters_by_document ON sync_letters (sync, document) WHERE document IS NOT NULL;
   CREATE TABLE sync_leftovers (
     id INTEGER PRIMARY KEY,
     slice INTEGER,
     sync TEXT
   ) STRICT;`,
];

/** The file of everything but synced documents, shared limits and cached pages. */
export const MOLTLER_DB: StoreFile = {
  name: 'moltler.db',
  steps: STEPS,
  tables: ['connectors', 'secrets', 'history'],
};

/** The version that this program writes. */
export const STORE_VERSION = STEPS.length;
