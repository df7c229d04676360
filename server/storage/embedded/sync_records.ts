import { jsonText } from '../../../common/declaration';
import type { DeadLetter, LetterDocument, SyncRun, SyncStore } from '../../ports';
import type { Database, Row } from './database';
import { nextTurn } from './next_turn';
import { asBytes, exactJsonOf, jsonOf } from './text_cells';

/** Dead letters that are written or removed in one step, so that none takes long. */
const LETTERS_AT_ONCE = 200;
const RUNS_KEPT = 10_000;

const runOf = (row: Row): SyncRun => ({
  ...jsonOf<Omit<SyncRun, 'id'>>(row['run']),
  id: String(row['id']),
});
const letterOf = (row: Row): DeadLetter => ({
  ...exactJsonOf<Omit<DeadLetter, 'id'>>(row['letter']),
  id: String(row['id']),
});

/** Names a document among those of a sync. */
const placeOf = ({ index, documentId }: LetterDocument): string =>
  JSON.stringify([index, documentId]);

type Records = Pick<
  SyncStore,
  | 'startRun'
  | 'updateRun'
  | 'runs'
  | 'addDeadLetters'
  | 'deadLetters'
  | 'countDeadLetters'
  | 'removeDeadLetters'
  | 'removeDeadLettersOf'
>;

/** Runs of syncs and rejected documents in the embedded store. */
export function syncRecords(
  database: Database,
  runsKept = RUNS_KEPT,
): Records & {
  /** Within a `write`. */
  deleteRuns(this: void, syncId: string): void;
} {
  const inSteps = async <T>(all: readonly T[], work: (one: T) => void): Promise<void> => {
    for (let from = 0; from < all.length; from += LETTERS_AT_ONCE) {
      if (from > 0) await nextTurn();
      await database.write(() => all.slice(from, from + LETTERS_AT_ONCE).forEach(work));
    }
  };
  return {
    deleteRuns(syncId) {
      database.run('DELETE FROM sync_runs WHERE sync = ?', syncId);
    },
    startRun: (run) =>
      database.write(() => {
        const [row] = database.all(
          'INSERT INTO sync_runs (sync, run) VALUES (?, ?) RETURNING id',
          run.syncId,
          JSON.stringify(run),
        );
        database.run(
          `DELETE FROM sync_runs WHERE sync = ?1 AND id <= (
             SELECT id FROM sync_runs WHERE sync = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)`,
          run.syncId,
          runsKept,
        );
        return String(row?.['id']);
      }),
    async updateRun({ id, ...run }) {
      await database.write(() =>
        database.run('UPDATE sync_runs SET run = ? WHERE id = ?', JSON.stringify(run), id),
      );
    },
    runs: ({ syncId, limit }) =>
      database.read(() =>
        syncId === undefined
          ? database
              .all(`SELECT id, ${asBytes('run')} FROM sync_runs ORDER BY id DESC LIMIT ?`, limit)
              .map(runOf)
          : database
              .all(
                `SELECT id, ${asBytes('run')} FROM sync_runs WHERE sync = ? ORDER BY id DESC LIMIT ?`,
                syncId,
                limit,
              )
              .map(runOf),
      ),
    addDeadLetters: (letters) =>
      inSteps(letters, (letter) => {
        const { syncId, index, documentId } = letter;
        database.run(
          'INSERT OR REPLACE INTO sync_letters (sync, document, letter) VALUES (?, ?, ?)',
          syncId,
          documentId === '' ? null : placeOf({ index, documentId }),
          jsonText(letter),
        );
      }),
    async deadLetters({ syncId, limit }) {
      const found: DeadLetter[] = [];
      for (let after = 0; found.length < limit;) {
        const most = Math.min(LETTERS_AT_ONCE, limit - found.length);
        const some = await database.read(() =>
          database
            .all(
              `SELECT id, ${asBytes('letter')} FROM sync_letters WHERE sync = ? AND id > ?
                 ORDER BY id LIMIT ?`,
              syncId,
              after,
              most,
            )
            .map(letterOf),
        );
        found.push(...some);
        if (some.length < most) break;
        after = Number(some.at(-1)?.id);
        await nextTurn();
      }
      return found;
    },
    countDeadLetters: (syncId) =>
      database.read(() => {
        const [row] = database.all(
          'SELECT count(*) AS letters FROM sync_letters WHERE sync = ?',
          syncId,
        );
        return Number(row?.['letters'] ?? 0);
      }),
    removeDeadLetters: (ids) =>
      inSteps(ids, (id) => void database.run('DELETE FROM sync_letters WHERE id = ?', id)),
    removeDeadLettersOf: (syncId, documents) =>
      inSteps(
        documents,
        (document) =>
          void database.run(
            'DELETE FROM sync_letters WHERE sync = ? AND document = ?',
            syncId,
            placeOf(document),
          ),
      ),
  };
}
