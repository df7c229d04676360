import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Libsql from 'libsql';
import { MoltlerError } from '../../../common/errors';
import { makeDirectory } from '../make_directory';
import { retryWhileBusy } from './busy';
import { isBusy, storeError } from './sqlite_error';
import { migrate, type StoreFile } from './store_file';
import { inTransaction } from './transaction';

/** Values that can be bound or returned. */
export type Cell = string | number | Buffer | null;
export type Row = Readonly<Record<string, string | number | ArrayBuffer | null>>;

/** One state of a file. */
export interface Snapshot {
  /** Within a `read`. */
  all(sql: string, ...values: Cell[]): readonly Row[];
  /** Throws the errors of `storeError`. */
  read<T>(work: () => T): T;
  close(): void;
}

/**
 * One SQLite file. Several processes may have it open; every call is short, so the event loop is never blocked for
 * long.
 */
export interface Database {
  readonly path: string;
  /** Returns all rows. Throws the errors of `storeError`. */
  all(sql: string, ...values: Cell[]): readonly Row[];
  /** Only within a `write`; returns the number of changed rows. */
  run(sql: string, ...values: Cell[]): number;
  /**
   * Runs `work` in one transaction that is on disk when this resolves. Waits for other processes without blocking this
   * one, for at most ten seconds.
   */
  write<T>(work: () => T): Promise<T>;
  /**
   * The same for data that a power failure may lose: when this resolves it survives the end of the process, and it is
   * on disk after the next `write` or checkpoint. Does not wait for the disk, which takes milliseconds.
   */
  note<T>(work: () => T): Promise<T>;
  /** Runs `work` on one consistent state. */
  read<T>(work: () => T): Promise<T>;
  /**
   * The present state, to be read in several calls while writes go on. Until it is closed, the space of what they
   * replace is not used again.
   */
  snapshot(): Promise<Snapshot>;
  /** Gives up to `pages` free pages back to the file system, if the file `givesBack`. */
  vacuum(pages: number): Promise<void>;
  /**
   * A text that is another one after each `write`, of any process. What is noted moves it only in other processes.
   * Undefined if the store cannot be read at the moment.
   */
  version(this: void): string | undefined;
  close(): void;
}

/** SQLite waits this long within a call; after that we wait outside, where the event loop continues. */
const BUSY_MILLISECONDS = 5;

/**
 * Throws `store_unusable` if other users of the machine could have changed or could replace the store. A file that they
 * may only read, which is common for a restored copy, is made private to its owner. A directory that they may list is
 * fine.
 */
function closeToOthers(directory: string, path: string): void {
  if (process.platform === 'win32') return;
  const reject = (mode: number, of: string): never => {
    const octal = `0${(mode & 0o777).toString(8)}`;
    const reason = `other users can write to ${of} (mode ${octal}). Run: chmod go-w ${of}`;
    throw new MoltlerError('store_unusable', { path: directory, reason });
  };
  const { mode } = statSync(directory);
  if ((mode & 0o022) !== 0) reject(mode, directory);
  if (!existsSync(path)) return;
  const file = statSync(path).mode;
  if ((file & 0o022) !== 0) reject(file, path);
  if ((file & 0o077) !== 0) chmodSync(path, 0o600);
}

function prepareDirectory(directory: string, name: string): string {
  makeDirectory(resolve(directory));
  const path = join(directory, name);
  closeToOthers(directory, path);
  // SQLite gives its side files the same mode.
  closeSync(openSync(path, 'a', 0o600));
  return path;
}

/** Opens a file in `directory`, creates both if they are missing, and migrates it to this version. */
export async function openDatabase(directory: string, file: StoreFile): Promise<Database> {
  let connection: Libsql.Database | undefined;
  try {
    const path = prepareDirectory(directory, file.name);
    const opened = await retryWhileBusy(() => new Libsql(path, { timeout: BUSY_MILLISECONDS }));
    connection = opened;
    await retryWhileBusy(() => migrate(opened, file, path));
    return wrap(opened, path);
  } catch (error) {
    connection?.close();
    throw storeError(error, join(directory, file.name));
  }
}

/** Statements that are prepared once. */
function preparing(connection: Libsql.Database): {
  prepare(this: void, sql: string): Libsql.Statement;
  forget(this: void): void;
} {
  const statements = new Map<string, Libsql.Statement>();
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return { prepare, forget: () => statements.clear() };
}

async function openSnapshot(path: string): Promise<Snapshot> {
  const connection = new Libsql(path, { timeout: BUSY_MILLISECONDS });
  const { prepare, forget } = preparing(connection);
  const close = (): void => {
    forget();
    if (connection.open) connection.close();
  };
  try {
    // The state is that of the first statement that reads.
    await retryWhileBusy(() => {
      if (!connection.inTransaction) connection.exec('BEGIN');
      prepare('SELECT count(*) FROM sqlite_master').all([]);
    });
  } catch (error) {
    close();
    throw storeError(error, path);
  }
  return {
    all: (sql, ...values) => prepare(sql).all(values) as Row[],
    read(work) {
      try {
        return work();
      } catch (error) {
        throw storeError(error, path);
      }
    },
    close,
  };
}

function wrap(connection: Libsql.Database, path: string): Database {
  const { prepare, forget } = preparing(connection);
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw isBusy(error) ? error : storeError(error, path);
    }
  };
  // A setting of the connection, so it is set and reset within one turn.
  // https://www.sqlite.org/pragma.html#pragma_synchronous
  const unsynced = <T>(work: () => T): T => {
    connection.exec('PRAGMA synchronous = NORMAL');
    try {
      return work();
    } finally {
      connection.exec('PRAGMA synchronous = FULL');
    }
  };
  const transaction = async <T>(
    begin: string,
    work: () => T,
    synchronous: 'FULL' | 'NORMAL' = 'FULL',
  ): Promise<T> => {
    const once = () => inTransaction(connection, work, begin);
    try {
      return await retryWhileBusy(synchronous === 'FULL' ? once : () => unsynced(once));
    } catch (error) {
      throw storeError(error, path);
    }
  };
  let written = 0;
  const all: Database['all'] = (sql, ...values) => guard(() => prepare(sql).all(values) as Row[]);
  return {
    path,
    // Values are passed as one array: libsql mistakes a single Buffer for an object of named values, and aborts.
    all,
    run: (sql, ...values) => guard(() => prepare(sql).run(values).changes),
    write: (work) =>
      transaction('BEGIN IMMEDIATE', () => {
        written += 1;
        return work();
      }),
    note: (work) => transaction('BEGIN IMMEDIATE', work, 'NORMAL'),
    read: (work) => transaction('BEGIN', work),
    snapshot: () => openSnapshot(path),
    async vacuum(pages) {
      try {
        await retryWhileBusy(() =>
          unsynced(() => connection.pragma(`incremental_vacuum(${pages})`)),
        );
      } catch (error) {
        throw storeError(error, path);
      }
    },
    // SQLite's own version moves with what other connections commit, and with nothing of ours.
    // https://www.sqlite.org/pragma.html#pragma_data_version
    version() {
      try {
        const [row] = all('PRAGMA data_version');
        return row === undefined ? undefined : `${String(row['data_version'])} ${written}`;
      } catch {
        // The caller that reads the rows waits for a busy store, and gets the error of a damaged one.
        return undefined;
      }
    },
    close() {
      forget();
      if (connection.open) connection.close();
    },
  };
}
