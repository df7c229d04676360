import type { HistoryEntry, HistoryStore } from '../../ports';
import type { Database, Row } from './database';
import { asBytes, DamagedCell, jsonOf } from './text_cells';

/** Shown instead of an entry that was damaged on disk; the others are still useful. */
const DAMAGED: Omit<HistoryEntry, 'id'> = {
  at: new Date(0).toISOString(),
  user: '',
  text: '(this entry is damaged)',
  kind: 'damaged',
  changes: false,
  outcome: 'error',
  rows: 0,
  requests: 0,
  milliseconds: 0,
};

function entryOf(row: Row): HistoryEntry {
  const id = String(row['id']);
  try {
    const entry = jsonOf<Omit<HistoryEntry, 'id' | 'changes'>>(row['entry']);
    // Stores of version 2 did not record whether a statement changes something.
    return { changes: row['changes'] === 1, ...entry, id };
  } catch (error) {
    if (error instanceof DamagedCell) return { ...DAMAGED, id };
    throw error;
  }
}

/** Long statements that one user repeats must not fill the disk. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Sizes are added up after so many statements of a user, not after each. */
const PORTION = 100;

/**
 * Statements in the embedded store. `bound`: how many of each kind are kept for each user; `mostBytes`: how many bytes of
 * them.
 */
export function embeddedHistory(
  database: Database,
  bound = 10_000,
  mostBytes = MOST_BYTES,
): HistoryStore {
  /** Statements since the last check of their size, by kind and user. */
  const unchecked = new Map<string, number>();
  const limitSize = (user: string, changes: number): void => {
    const group = `${changes} ${user}`;
    const count = (unchecked.get(group) ?? PORTION - 1) + 1;
    unchecked.set(group, count % PORTION);
    if (count < PORTION) return;
    // Not all at once, if there are very many.
    database.run(
      `DELETE FROM history WHERE id IN (
         SELECT id FROM (
           SELECT id, sum(octet_length(entry)) OVER (ORDER BY id DESC) AS bytes
           FROM history WHERE user = ? AND changes = ?)
         WHERE bytes > ? ORDER BY id LIMIT ?)`,
      user,
      changes,
      mostBytes,
      2 * PORTION,
    );
  };
  return {
    // A power failure may lose the last entries of the history, so that no statement waits for the disk.
    append: (entry) =>
      database.note(() => {
        const changes = Number(entry.changes);
        database.run(
          'INSERT INTO history (entry, user, changes) VALUES (?, ?, ?)',
          JSON.stringify(entry),
          entry.user,
          changes,
        );
        database.run(
          `DELETE FROM history WHERE user = ?1 AND changes = ?2 AND id <= (
             SELECT id FROM history WHERE user = ?1 AND changes = ?2 ORDER BY id DESC LIMIT 1 OFFSET ?3)`,
          entry.user,
          changes,
          bound,
        );
        limitSize(entry.user, changes);
      }),
    list: ({ limit, before, user = null }) =>
      database.read(() =>
        database
          .all(
            `SELECT id, changes, ${asBytes('entry')} FROM history
               WHERE id < ?1 AND (?2 IS NULL OR user = ?2) ORDER BY id DESC LIMIT ?3`,
            before === undefined ? Number.MAX_SAFE_INTEGER : Number(before),
            user,
            limit,
          )
          .map(entryOf),
      ),
  };
}
