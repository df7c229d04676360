import { join } from 'node:path';
import Libsql from 'libsql';
import { LeaseLost, leaseOf, type SliceState, type SyncRun } from '../../ports';
import { openStores } from '../testing/open_stores';

const stores = openStores();
afterAll(() => stores.dispose());

const SYNC = { name: 's', statement: '', target: 'i', paused: false, user: 'ada' };
const STATE: SliceState = { slice: 'a', scope: '', generation: 1 };
const RUN: Omit<SyncRun, 'id'> = {
  syncId: 's1',
  kind: 'full',
  trigger: 'schedule',
  startedAt: '',
  outcome: 'ok',
  counts: { read: 0, written: 0, unchanged: 0, removed: 0, rejected: 0, requests: 0 },
};

describe('syncs that processes share in a data directory', () => {
  it('are run by one of them at a time, and continued by another', async () => {
    const directory = stores.directory();
    const [one, two] = [await stores.open({ directory }), await stores.open({ directory })];
    const sync = await one.syncs.create(SYNC);
    expect(await two.syncs.list()).toEqual([sync]);
    const name = leaseOf(sync.id);
    const first = await one.leases.acquire(name, 'one', 60_000);
    expect(await two.leases.acquire(name, 'two', 60_000)).toBeUndefined();
    const keys = { slice: 'a', generation: 1, keys: Uint8Array.of(1) };
    await one.syncs.advance(sync.id, first?.token ?? 0, { state: STATE, keys });
    if (first !== undefined) await one.leases.release(first);
    const second = await two.leases.acquire(name, 'two', 60_000);
    expect(await two.syncs.slices(sync.id)).toEqual([STATE]);
    await two.syncs.advance(sync.id, second?.token ?? 0, { state: { ...STATE, generation: 2 } });
    const late = one.syncs.advance(sync.id, first?.token ?? 0, { state: STATE });
    await expect(late).rejects.toBeInstanceOf(LeaseLost);
    expect(await one.syncs.slices(sync.id)).toMatchObject([{ generation: 2 }]);
  });
});

describe('what belongs to a deleted sync', () => {
  it('is removed in small steps, also after it was interrupted', async () => {
    const directory = stores.directory();
    const { syncs, leases } = await stores.open({ directory });
    const fill = async (name: string) => {
      const { id } = await syncs.create({ ...SYNC, name });
      const lease = await leases.acquire(leaseOf(id), 'one', 60_000);
      for (let n = 0; n < 250; n += 1) {
        const keys = { slice: 'a', generation: n, keys: Uint8Array.of(1, 2, 3) };
        await syncs.advance(id, lease?.token ?? 0, { state: STATE, keys });
      }
      const letter = { syncId: id, at: '', index: 'i', reason: '', content: {} };
      const documents = Array.from({ length: 250 }, (_, n) => ({ ...letter, documentId: `${n}` }));
      await syncs.addDeadLetters(documents);
      return id;
    };
    const file = new Libsql(join(directory, 'moltler.db'));
    const left = () =>
      ['sync_keys', 'sync_letters', 'sync_slices', 'sync_leftovers'].map((table) => {
        const [row] = file.prepare(`SELECT count(*) AS n FROM ${table}`).all([]) as { n: number }[];
        return row?.n;
      });
    const [a, b] = [await fill('a'), await fill('b')];
    // As if the process was killed right after the first step.
    file.exec(`INSERT INTO sync_leftovers (slice) SELECT id FROM sync_slices WHERE sync = '${a}';
      INSERT INTO sync_leftovers (sync) VALUES ('${a}');
      DELETE FROM sync_slices WHERE sync = '${a}'; DELETE FROM syncs WHERE id = '${a}'`);
    expect(left()).toEqual([500, 500, 1, 2]);
    expect(await syncs.delete(b)).toBe(true);
    expect(left()).toEqual([0, 0, 0, 0]);
    file.close();
  });
});

describe('runs of syncs', () => {
  it('are forgotten beyond a bound, the oldest of each sync first', async () => {
    const { syncs } = await stores.open({ directory: stores.directory(), historyBound: 2 });
    for (const syncId of ['quiet', 's1', 's1', 's1']) await syncs.startRun({ ...RUN, syncId });
    expect((await syncs.runs({ limit: 9 })).map(({ syncId }) => syncId)).toEqual([
      's1',
      's1',
      'quiet',
    ]);
  });
});

describe('damaged cells of syncs', () => {
  it.each([
    ['a definition', 'UPDATE syncs SET definition = CAST(x$41ff80$ AS TEXT)'],
    ['JSON that breaks off', "UPDATE syncs SET definition = '{'"],
  ])('are reported: %s', async (_, sql) => {
    const directory = stores.directory();
    const { syncs, leases } = await stores.open({ directory });
    const sync = await syncs.create(SYNC);
    const file = new Libsql(join(directory, 'moltler.db'));
    file.exec(sql.replaceAll('$', "'"));
    file.close();
    await expect(syncs.list()).rejects.toMatchObject({ code: 'store_corrupt' });
    expect(await leases.acquire(leaseOf(sync.id), 'one', 1000)).toBeDefined();
    expect(await syncs.delete(sync.id)).toBe(true);
  });
});
