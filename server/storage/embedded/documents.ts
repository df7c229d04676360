import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MoltlerError } from '../../../common/errors';
import { columnsWith, isIndexName, type Clock, type DocumentStore } from '../../ports';
import { openDatabase, type Database } from './database';
import { idsIn, narrow } from './document_narrowing';
import { countByIds, readDocuments } from './document_reading';
import { documentWrites } from './document_writes';
import { DOCUMENTS_DB, indicesOf } from './documents_file';
import { nextTurn } from './next_turn';

/** Documents that are deleted in one step, so that none takes long. */
const ROWS_AT_ONCE = 500;
/** Pages that are given back to the file system in one step. */
const PAGES_AT_ONCE = 500;
/** How long it is known that a document was removed. */
const REMOVED_KEPT_MILLISECONDS = 86_400_000;

export interface EmbeddedDocuments extends DocumentStore {
  close(): Promise<void>;
}

/** Documents in a file of their own in the data directory. It is opened when it is first used, and created for the first index. */
export function embeddedDocuments(directory: string, clock: Pick<Clock, 'now'>): EmbeddedDocuments {
  let opened: Promise<Database> | undefined;
  const open = (): Promise<Database> => {
    opened ??= openDatabase(directory, DOCUMENTS_DB).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const ifThere = async <T>(work: (database: Database) => Promise<T>, none: T): Promise<T> =>
    opened === undefined && !existsSync(join(directory, DOCUMENTS_DB.name))
      ? none
      : work(await open());

  /** Deletes in steps, each in a turn of its own; `step` returns how many rows it has deleted. */
  const inSteps = async (database: Database, step: () => number): Promise<void> => {
    while ((await database.note(step)) >= ROWS_AT_ONCE) await nextTurn();
  };
  const sweep = async (database: Database): Promise<void> => {
    const [left] = await database.read(() =>
      database.all('SELECT index_id FROM leftovers LIMIT 1'),
    );
    if (left === undefined) return;
    const id = Number(left['index_id']);
    await inSteps(database, () =>
      database.run(
        `DELETE FROM documents WHERE row IN (
           SELECT row FROM documents WHERE index_id = ? LIMIT ${ROWS_AT_ONCE})`,
        id,
      ),
    );
    await database.note(() => database.run('DELETE FROM leftovers WHERE index_id = ?', id));
    await sweep(database);
  };
  /** Gives free pages back to the file system. */
  const shrink = async (database: Database): Promise<void> => {
    for (;;) {
      const [row] = await database.read(() => database.all('PRAGMA freelist_count'));
      if (Number(row?.['freelist_count'] ?? 0) === 0) return;
      await database.vacuum(PAGES_AT_ONCE);
      await nextTurn();
    }
  };
  /** Never fails: the next one continues. */
  const tidy = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch {
      // Nobody sees what is left.
    }
  };
  const forgetRemoved = (database: Database) => {
    const before = clock.now() - REMOVED_KEPT_MILLISECONDS;
    return inSteps(database, () =>
      database.run(
        `DELETE FROM documents WHERE row IN (
           SELECT row FROM documents WHERE removed_at < ? LIMIT ${ROWS_AT_ONCE})`,
        before,
      ),
    );
  };

  return {
    async prepare({ name, columns }) {
      if (!isIndexName(name))
        throw new MoltlerError('index_unusable', { index: name, reason: 'its name is not valid' });
      const database = await open();
      await database.write(() => {
        const [before] = indicesOf(database, name);
        const all = columnsWith(before?.columns ?? [], columns);
        database.run(
          `INSERT INTO indices (name, columns) VALUES (?, ?)
             ON CONFLICT (name) DO UPDATE SET columns = excluded.columns`,
          name,
          JSON.stringify(all),
        );
      });
      await tidy(() => forgetRemoved(database));
    },
    write: documentWrites(open, () => clock.now()),
    // Whatever is written can be read.
    refresh: async () => undefined,
    describe: (pattern) =>
      ifThere(
        (database) =>
          database.read(() =>
            indicesOf(database, pattern).map(({ name, columns }) => ({ name, columns })),
          ),
        [],
      ),
    names: () =>
      ifThere(
        (database) => database.read(() => indicesOf(database, '*').map(({ name }) => name)),
        [],
      ),
    summaries: () =>
      ifThere(
        (database) =>
          database.read(() =>
            indicesOf(database, '*').map(({ name, documents, columns }) => ({
              name,
              documents,
              columns: columns.length,
            })),
          ),
        [],
      ),
    narrow,
    count: (pattern, filter) =>
      ifThere(
        (database) =>
          database.read(() => {
            const ids = idsIn(filter);
            return indicesOf(database, pattern).reduce(
              (sum, index) =>
                sum + (ids === undefined ? index.documents : countByIds(database, index.id, ids)),
              0,
            );
          }),
        0,
      ),
    async *read(reading) {
      reading.signal.throwIfAborted();
      const database = await ifThere<Database | undefined>(async (one) => one, undefined);
      if (database !== undefined) yield* readDocuments(database, reading);
    },
    drop: (name) =>
      ifThere(async (database) => {
        const dropped = await database.write(() => {
          const [index] = indicesOf(database, name).filter((one) => one.name === name);
          if (index === undefined) return false;
          database.run('INSERT INTO leftovers (index_id) VALUES (?)', index.id);
          database.run('DELETE FROM indices WHERE id = ?', index.id);
          return true;
        });
        if (dropped)
          await tidy(async () => {
            await sweep(database);
            await shrink(database);
          });
        return dropped;
      }, false),
    async close() {
      const database = await opened?.catch(() => undefined);
      database?.close();
    },
  };
}
