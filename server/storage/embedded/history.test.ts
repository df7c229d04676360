import { openStores } from '../testing/open_stores';
import { openDatabase } from './database';
import { embeddedHistory } from './history';
import { MOLTLER_DB } from './migrations';

const stores = openStores();
afterAll(() => stores.dispose());

const MOST_BYTES = 100_000;
const entry = (text: string, user = 'eve') => ({
  at: '2026-01-01T00:00:00.000Z',
  user,
  text,
  kind: 'select_statement',
  changes: false,
  outcome: 'ok' as const,
  rows: 1,
  requests: 0,
  milliseconds: 1,
});

it('forgets the oldest of many long statements of a user, and nothing of others', async () => {
  const database = await openDatabase(stores.directory(), MOLTLER_DB);
  try {
    const history = embeddedHistory(database, 10_000, MOST_BYTES);
    await history.append(entry('SELECT quiet', 'ada'));
    await history.append({ ...entry('DROP CONNECTOR gh'), changes: true });
    for (let at = 0; at < 400; at++) await history.append(entry(`${at} ${'x'.repeat(1000)}`));
    const kept = await history.list({ limit: 1000 });
    const own = kept.filter(({ user, changes }) => user === 'eve' && !changes);
    // Sizes are added up after each hundred statements.
    expect(own.length).toBeGreaterThan(50);
    expect(own.length).toBeLessThan(200);
    expect(own.map(({ text }) => Number(text.split(' ')[0]))).toEqual(
      own.map((_, index) => 399 - index),
    );
    expect(kept.slice(own.length).map(({ text }) => text)).toEqual([
      'DROP CONNECTOR gh',
      'SELECT quiet',
    ]);
  } finally {
    database.close();
  }
});
