import type { HistoryEntry, HistoryStore } from '../history';

/** Keeps the last `bound` statements of each user in memory; those that change something separately from the others. */
export function memoryHistory(bound = 10_000): HistoryStore {
  let entries: HistoryEntry[] = [];
  let last = 0;
  return {
    async append(entry) {
      last += 1;
      entries = [{ ...structuredClone(entry), id: String(last) }, ...entries];
      const alike = entries.filter(
        ({ user, changes }) => user === entry.user && changes === entry.changes,
      );
      const forgotten = new Set(alike.slice(bound));
      entries = entries.filter((one) => !forgotten.has(one));
    },
    async list({ limit, before, user }) {
      const older = (
        before === undefined
          ? entries
          : entries.filter((entry) => Number(entry.id) < Number(before))
      ).filter((entry) => user === undefined || entry.user === user);
      return structuredClone(older.slice(0, limit));
    },
  };
}
