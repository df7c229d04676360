import { join } from 'node:path';
import type Libsql from 'libsql';
import { LIMITS_KEPT_MILLISECONDS, type ChangedLimits, type SharedLimits } from '../../ports';
import type { Row } from './database';
import { replaceableFile } from './replaceable_file';
import { inTransaction } from './transaction';
import { textOf } from './text_cells';

/** In the data directory. Holds nothing that could not be lost, so it may be deleted at any time. */
const FILE = 'limits.db';
/** A process that waits longer for others continues alone. */
const GIVE_UP_MILLISECONDS = 1000;

export interface EmbeddedSharedLimits extends SharedLimits {
  close(): void;
}

/** Shared limits in an SQLite file of their own: claims never wait for the disk, as changes of the store do. */
export function embeddedSharedLimits(
  directory: string,
  now: () => number = Date.now,
): EmbeddedSharedLimits {
  const { use, close } = replaceableFile({
    path: join(directory, FILE),
    now,
    giveUpMilliseconds: GIVE_UP_MILLISECONDS,
    prepare: (connection) => prepared(connection, now()),
  });
  return {
    update: (key, change) => use((file) => file.update(key, change, now())),
    list: () => use((file) => file.list()),
    close,
  };
}

function prepared(connection: Libsql.Database, openedAt: number) {
  connection.exec(
    `CREATE TABLE IF NOT EXISTS limits (
       key TEXT PRIMARY KEY, text TEXT NOT NULL, used_at INTEGER NOT NULL) STRICT`,
  );
  connection
    .prepare('DELETE FROM limits WHERE used_at < ?')
    .run([openedAt - LIMITS_KEPT_MILLISECONDS]);
  const one = connection.prepare('SELECT CAST(text AS BLOB) AS text FROM limits WHERE key = ?');
  const all = connection.prepare(
    'SELECT CAST(key AS BLOB) AS key, CAST(text AS BLOB) AS text FROM limits',
  );
  const put = connection.prepare(
    `INSERT INTO limits (key, text, used_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET text = excluded.text, used_at = excluded.used_at`,
  );
  return {
    update<T>(key: string, change: (kept: string | undefined) => ChangedLimits<T>, now: number): T {
      return inTransaction(connection, () => {
        const [row] = one.all([key]) as Row[];
        const { text, result } = change(row === undefined ? undefined : textOf(row['text']));
        if (text !== undefined) put.run([key, text, now]);
        return result;
      });
    },
    list: () =>
      (all.all([]) as Row[]).map((row) => ({ key: textOf(row['key']), text: textOf(row['text']) })),
  };
}
