import { chmodSync, closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { LIMITS_KEPT_MILLISECONDS, type SharedLimits } from '../../ports';
import { retryWhileBusy } from './busy';
import { storeError } from './sqlite_error';
import { textOf } from './text_cells';
import type { Row } from './database';

/** In the data directory. Holds nothing that could not be lost, so it may be deleted while no process uses it. */
const FILE = 'limits.db';
/** Whoever waits longer for other processes goes on alone. */
const GIVE_UP_MILLISECONDS = 1000;

export interface EmbeddedSharedLimits extends SharedLimits {
  close(): void;
}

/**
 * Shared limits in an SQLite file of their own: claims never wait for the disk, as changes of the store do, and a
 * damaged file harms nothing else. It is opened when it is first used, and again after an error.
 */
export function embeddedSharedLimits(
  directory: string,
  now: () => number = Date.now,
): EmbeddedSharedLimits {
  const path = join(directory, FILE);
  let opened: Opened | undefined;
  const close = (): void => {
    opened?.close();
    opened = undefined;
  };
  const use = async <T>(work: (file: Opened) => T): Promise<T> => {
    try {
      return await retryWhileBusy(() => work((opened ??= open(path, now()))), GIVE_UP_MILLISECONDS);
    } catch (error) {
      close();
      throw storeError(error, path);
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

function open(path: string, now: number): Opened {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  // Never waits within a call, because that would block the event loop.
  const connection = new Libsql(path, { timeout: 0 });
  try {
    connection.pragma('journal_mode = WAL');
    // A power failure may lose the last claims, but does not damage the file.
    connection.pragma('synchronous = NORMAL');
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
    throw error;
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
