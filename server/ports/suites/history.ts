import type { HistoryStore } from '../history';

const entry = (text: string) => ({
  at: '2026-01-01T00:00:00.000Z',
  user: 'local',
  text,
  kind: 'select_statement',
  changes: false,
  statementId: 's1',
  outcome: 'ok' as const,
  rows: 1,
  requests: 2,
  milliseconds: 3.5,
});

/** The tests of every history. `open` returns an empty one that keeps `bound` entries. */
export function historySuite(title: string, open: (bound: number) => Promise<HistoryStore>): void {
  describe(`history: ${title}`, () => {
    it('returns the newest first, with all details', async () => {
      const store = await open(100);
      await store.append(entry('SELECT 1'));
      const failed = { family: 'auth_error', message: 'no' };
      await store.append({ ...entry('SELECT 2'), outcome: 'error', error: failed });
      const listed = await store.list({ limit: 10 });
      expect(listed).toEqual([
        { ...entry('SELECT 2'), outcome: 'error', error: failed, id: listed[0]?.id },
        { ...entry('SELECT 1'), id: listed[1]?.id },
      ]);
      expect(listed[0]?.id).not.toBe(listed[1]?.id);
    });

    it('returns no more than requested, and the older ones after an entry', async () => {
      const store = await open(100);
      for (const text of ['1', '2', '3', '4']) await store.append(entry(text));
      const newest = await store.list({ limit: 2 });
      expect(newest.map(({ text }) => text)).toEqual(['4', '3']);
      const before = newest[1]?.id ?? '';
      const older = await store.list({ limit: 2, before });
      expect(older.map(({ text }) => text)).toEqual(['2', '1']);
    });

    it('forgets the oldest beyond its bound', async () => {
      const store = await open(3);
      for (const text of ['1', '2', '3', '4', '5']) await store.append(entry(text));
      const kept = await store.list({ limit: 10 });
      expect(kept.map(({ text }) => text)).toEqual(['5', '4', '3']);
    });

    it('keeps a change however many queries follow it', async () => {
      const store = await open(3);
      await store.append({ ...entry('DROP CONNECTOR gh'), changes: true });
      for (const text of ['1', '2', '3', '4']) await store.append(entry(text));
      const kept = await store.list({ limit: 10 });
      expect(kept.map(({ text }) => text)).toEqual(['4', '3', '2', 'DROP CONNECTOR gh']);
    });

    it('keeps what one user ran however much another one runs', async () => {
      const store = await open(2);
      await store.append({ ...entry('SELECT quiet'), user: 'ada' });
      for (const text of ['1', '2', '3']) await store.append({ ...entry(text), user: 'bob' });
      const kept = await store.list({ limit: 10 });
      expect(kept.map(({ text }) => text)).toEqual(['3', '2', 'SELECT quiet']);
    });

    it('returns only what users with a name have run, page by page', async () => {
      const store = await open(100);
      for (const text of ['1', '2', '3']) {
        await store.append({ ...entry(text), user: 'ada', origin: 'realm a' });
        await store.append({ ...entry(`x${text}`), user: 'bob' });
      }
      const newest = await store.list({ limit: 2, user: 'ada' });
      expect(newest).toMatchObject([
        { text: '3', user: 'ada', origin: 'realm a' },
        { text: '2', origin: 'realm a' },
      ]);
      const before = newest[1]?.id ?? '';
      const older = await store.list({ limit: 2, before, user: 'ada' });
      expect(older.map(({ text }) => text)).toEqual(['1']);
      expect(await store.list({ limit: 2, user: 'eve' })).toEqual([]);
    });
  });
}
