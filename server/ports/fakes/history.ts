import type { HistoryEntry, HistoryStore } from '../history';

/** Keeps the last `bound` statements in memory. */
export function memoryHistory(bound = 10_000): HistoryStore {
  let entries: HistoryEntry[] = [];
  let last = 0;
  return {
    async append(entry) {
      last += 1;
      entries = [{ ...structuredClone(entry), id: String(last) }, ...entries].slice(0, bound);
    },
    async list({ limit, before }) {
      const older =
        before === undefined
          ? entries
          : entries.filter((entry) => Number(entry.id) < Number(before));
      return structuredClone(older.slice(0, limit));
    },
  };
}
