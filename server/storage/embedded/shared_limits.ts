import { chmodSync, closeSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { MoltlerError } from '../../../common/errors';
import { LIMITS_KEPT_MILLISECONDS, type SharedLimits } from '../../ports';
import { retryWhileBusy } from './busy';
import { isStatementRejected, storeError } from './sqlite_error';
import { textOf } from './text_cells';
import type { Row } from './database';

/** In the data directory. Holds nothing that could not be lost, so it may be deleted at any time. */
const FILE = 'limits.db';
/** A process that waits longer for others continues alone. */
const GIVE_UP_MILLISECONDS = 1000;

/** How long a process may continue to use a file that another one has replaced. */
const CHECK_MILLISECONDS = 1000;

export interface EmbeddedSharedLimits extends SharedLimits {
  close(): void;
}

/**
 * Shared limits in an SQLite file of their own: claims never wait for the disk, as changes of the store do, and a
 * damaged file harms nothing else: it is replaced by an empty one. The file is opened when it is first used, again
 * after an error, and again once it is another one than was opened.
 */
export function embeddedSharedLimits(
  directory: string,
  now: () => number = Date.now,
): EmbeddedSharedLimits {
  const path = join(directory, FILE);
  let opened: Opened | undefined;
  let identity: string | undefined;
  let checkedAt = 0;
  const close = (): void => {
    opened?.close();
    opened = undefined;
  };
  const current = (): Opened => {
    const time = now();
    // The clock may be set back.
    if (opened !== undefined && Math.abs(time - checkedAt) >= CHECK_MILLISECONDS) {
      checkedAt = time;
      if (identityOf(path) !== identity) close();
    }
    if (opened !== undefined) return opened;
    create(path);
    checkedAt = time;
    // Read before opening: if the file is replaced in between, the next check notices.
    identity = identityOf(path);
    opened = open(path, time);
    return opened;
  };
  const attempt = async <T>(work: (file: Opened) => T): Promise<T> => {
    try {
      return await retryWhileBusy(() => work(current()), GIVE_UP_MILLISECONDS);
    } catch (error) {
      close();
      throw storeError(error, path);
    }
  };
  const use = async <T>(work: (file: Opened) => T): Promise<T> => {
    try {
      return await attempt(work);
    } catch (error) {
      if (!(error instanceof MoltlerError) || error.code !== 'store_corrupt') throw error;
      // Unless another process has replaced it already.
      if (identityOf(path) === identity) remove(path);
      return attempt(work);
    }
  };
  return {
    update: (key, change) => use((file) => file.update(key, change, now())),
    list: () => use((file) => file.list()),
    close,
  };
}

interface Opened {
  update: <T>(
    key: string,
    change: (kept: string | undefined) => { readonly text?: string; readonly result: T },
    now: number,
  ) => T;
  list(): readonly { readonly key: string; readonly text: string }[];
  close(): void;
}

function create(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

/** Of the file that is at this path now; undefined if there is none. */
function identityOf(path: string): string | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.dev}:${stat.ino}`;
}

function remove(path: string): void {
  try {
    for (const each of [`${path}-wal`, `${path}-shm`, path]) rmSync(each, { force: true });
  } catch (error) {
    throw storeError(error, path);
  }
}

function open(path: string, now: number): Opened {
  // Never waits within a call, because that would block the event loop.
  const connection = new Libsql(path, { timeout: 0 });
  try {
    connection.pragma('journal_mode = WAL');
    // Waiting for the disk would block the event loop. A power failure may damage the file, which is then replaced.
    connection.pragma('synchronous = OFF');
    connection.exec(
      `CREATE TABLE IF NOT EXISTS limits (
         key TEXT PRIMARY KEY, text TEXT NOT NULL, used_at INTEGER NOT NULL) STRICT`,
    );
    connection
      .prepare('DELETE FROM limits WHERE used_at < ?')
      .run([now - LIMITS_KEPT_MILLISECONDS]);
    return prepared(connection);
  } catch (error) {
    connection.close();
    // The statements fit every file that Moltler has written.
    throw isStatementRejected(error) ? new MoltlerError('store_corrupt', { path }) : error;
  }
}

function prepared(connection: Libsql.Database): Opened {
  const one = connection.prepare('SELECT CAST(text AS BLOB) AS text FROM limits WHERE key = ?');
  const all = connection.prepare(
    'SELECT CAST(key AS BLOB) AS key, CAST(text AS BLOB) AS text FROM limits',
  );
  const put = connection.prepare(
    `INSERT INTO limits (key, text, used_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET text = excluded.text, used_at = excluded.used_at`,
  );
  return {
    update(key, change, now) {
      connection.exec('BEGIN IMMEDIATE');
      try {
        const [row] = one.all([key]) as Row[];
        const { text, result } = change(row === undefined ? undefined : textOf(row['text']));
        if (text !== undefined) put.run([key, text, now]);
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        if (connection.inTransaction) connection.exec('ROLLBACK');
        throw error;
      }
    },
    list: () =>
      (all.all([]) as Row[]).map((row) => ({ key: textOf(row['key']), text: textOf(row['text']) })),
    close() {
      if (connection.open) connection.close();
    },
  };
}
