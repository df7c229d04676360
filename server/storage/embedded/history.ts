import type { HistoryEntry, HistoryStore } from '../../ports';
import type { Database } from './database';

/** Statements in the embedded store; the oldest beyond `bound` are forgotten. */
export function embeddedHistory(database: Database, bound = 10_000): HistoryStore {
  return {
    // History acknowledges nothing: it may lose its last lines with the power, and no statement waits for a disk.
    append: (entry) =>
      database.note(() => {
        database.run('INSERT INTO history (entry) VALUES (?)', JSON.stringify(entry));
        database.run('DELETE FROM history WHERE id <= (SELECT max(id) FROM history) - ?', bound);
      }),
    list: ({ limit, before }) =>
      database.read(() =>
        database
          .all(
            'SELECT id, entry FROM history WHERE id < ? ORDER BY id DESC LIMIT ?',
            before === undefined ? Number.MAX_SAFE_INTEGER : Number(before),
            limit,
          )
          .map((row) => ({
            ...(JSON.parse(String(row['entry'])) as Omit<HistoryEntry, 'id'>),
            id: String(row['id']),
          })),
      ),
  };
}
