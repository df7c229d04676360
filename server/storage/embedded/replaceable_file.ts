import { chmodSync, closeSync, openSync, rmSync, statSync } from 'node:fs';
import Libsql from 'libsql';
import { MoltlerError } from '../../../common/errors';
import { retryWhileBusy } from './busy';
import { isStatementRejected, storeError } from './sqlite_error';

/** How long a process may continue to use a file that another one has replaced. */
const CHECK_MILLISECONDS = 1000;

/**
 * An SQLite file that holds nothing that could not be lost, so it may be deleted at any time. It never waits for the
 * disk, and a damaged one harms nothing else: it is replaced by an empty one. The file is opened when it is first used,
 * again after an error, and again once it is another one than was opened.
 */
export interface ReplaceableFile<T> {
  /** Rejects with `store_unusable` or `store_full`, also after others have held the file for too long. */
  use<R>(this: void, work: (file: T) => R): Promise<R>;
  /** Removes the file; the next use creates an empty one. */
  discard(this: void): void;
  close(this: void): void;
}

export function replaceableFile<T>(options: {
  readonly path: string;
  readonly now: () => number;
  /** A process that waits longer for others does without the file. */
  readonly giveUpMilliseconds: number;
  /** Bytes; SQLite's default if it is missing. */
  readonly pageSize?: number;
  /** Pages of the log that are moved to the file at once; SQLite's default if it is missing. */
  readonly checkpointPages?: number;
  /** Prepares what is done with an open file. Statements that the file rejects are taken for damage. */
  readonly prepare: (connection: Libsql.Database) => T;
}): ReplaceableFile<T> {
  const { path, now } = options;
  let opened: { readonly connection: Libsql.Database; readonly file: T } | undefined;
  let identity: string | undefined;
  let checkedAt = 0;
  const close = (): void => {
    if (opened?.connection.open === true) opened.connection.close();
    opened = undefined;
  };
  const current = (): T => {
    const time = now();
    // The clock may be set back.
    if (opened !== undefined && Math.abs(time - checkedAt) >= CHECK_MILLISECONDS) {
      checkedAt = time;
      if (identityOf(path) !== identity) close();
    }
    if (opened !== undefined) return opened.file;
    create(path);
    checkedAt = time;
    // Read before opening: if the file is replaced in between, the next check notices.
    identity = identityOf(path);
    opened = open(options);
    return opened.file;
  };
  const attempt = async <R>(work: (file: T) => R): Promise<R> => {
    try {
      return await retryWhileBusy(() => work(current()), options.giveUpMilliseconds);
    } catch (error) {
      close();
      throw storeError(error, path);
    }
  };
  return {
    async use(work) {
      try {
        return await attempt(work);
      } catch (error) {
        if (!(error instanceof MoltlerError) || error.code !== 'store_corrupt') throw error;
        // Unless another process has replaced it already.
        if (identityOf(path) === identity) remove(path);
        return attempt(work);
      }
    },
    discard() {
      close();
      remove(path);
    },
    close,
  };
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

function open<T>({
  path,
  pageSize,
  checkpointPages,
  prepare,
}: Pick<
  Parameters<typeof replaceableFile<T>>[0],
  'path' | 'pageSize' | 'checkpointPages' | 'prepare'
>) {
  // Never waits within a call, because that would block the event loop.
  const connection = new Libsql(path, { timeout: 0 });
  try {
    // Has an effect on an empty file only. https://www.sqlite.org/pragma.html#pragma_page_size
    if (pageSize !== undefined) connection.pragma(`page_size = ${pageSize}`);
    connection.pragma('journal_mode = WAL');
    // Waiting for the disk would block the event loop. A power failure may damage the file, which is then replaced.
    connection.pragma('synchronous = OFF');
    if (checkpointPages !== undefined) connection.pragma(`wal_autocheckpoint = ${checkpointPages}`);
    return { connection, file: prepare(connection) };
  } catch (error) {
    connection.close();
    // The statements fit every file that Moltler has written.
    throw isStatementRejected(error) ? new MoltlerError('store_corrupt', { path }) : error;
  }
}
