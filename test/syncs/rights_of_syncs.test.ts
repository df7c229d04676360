import { MoltlerError } from '../../common/errors';
import type { DocumentStore, IndexUser, Ports, SyncRights } from '../../server/ports';
import { memoryPorts } from '../../server/ports/fakes';
import { one, options, settled, waiting } from './held_runs';
import { ended, respondFrom, syncWorld } from './sync_world';

/** Rights as numbered keys: what the sync had before is revoked at once, also for a run that uses it. */
function numberedKeys(documents: DocumentStore) {
  const kept = new Map<string, string>();
  const valid = new Set<string>();
  const forget = async (syncId: string): Promise<void> => {
    valid.delete(kept.get(syncId) ?? '');
    kept.delete(syncId);
  };
  const rights: SyncRights = {
    keep: async ({ id }, granted) => {
      await forget(id);
      kept.set(id, granted);
    },
    discard: async (granted) => void valid.delete(granted),
    documents: async ({ id, name }) => {
      const key = kept.get(id) ?? '';
      return {
        ...documents,
        write: async (...given) => {
          if (valid.has(key)) return documents.write(...given);
          throw new MoltlerError('sync_right_missing', { sync: name, why: 'revoked' });
        },
      };
    },
    follow: async () => undefined,
    forget,
    forgetOthers: async () => undefined,
  };
  let granted = 0;
  const user = {
    documents,
    readable: async (indices: readonly string[]) => new Set(indices),
    grant: async () => {
      const key = `key-${++granted}`;
      valid.add(key);
      return key;
    },
  } satisfies IndexUser;
  return { rights, user, valid };
}

describe('the right of a sync', () => {
  it('is not taken from a run that the same statement joins', async () => {
    const ports = memoryPorts();
    const { rights, user, valid } = numberedKeys(ports.documents);
    const { held, go } = waiting(one());
    const world = syncWorld(held, { ports, rights });
    const { sync } = await world.syncs.define(world.bound(), { user: 'ada' }, user);
    const running = ended(world.syncs.run(sync, world.bound(), options({ by: user })));
    await settled();
    const again = await world.syncs.define(world.bound(), { user: 'ada' }, user);
    const joined = ended(world.syncs.run(again.sync, world.bound(), options({ by: user })));
    await settled();
    go();
    for (const end of [running, joined])
      expect(await end).toMatchObject({ run: { outcome: 'ok', counts: { written: 25 } } });
    expect([...valid]).toEqual(['key-1']);
    // Another user takes it over: it must not go on with the rights of the first.
    await world.syncs.define(world.bound(), { user: 'bob' }, user);
    expect([...valid]).toEqual(['key-3']);
  });

  it('is taken over by a user with the same name of another realm', async () => {
    const ports = memoryPorts();
    const { rights, user, valid } = numberedKeys(ports.documents);
    const world = syncWorld(respondFrom(one()), { ports, rights });
    // As an earlier version has stored it.
    await world.syncs.define(world.bound(), { user: 'ada' }, user);
    for (const [at, origin] of ['realm one', 'realm two'].entries()) {
      const { unchanged, sync } = await world.syncs.define(
        world.bound(),
        { user: 'ada', origin },
        user,
      );
      expect([unchanged, sync.origin]).toEqual([undefined, origin]);
      expect([...valid]).toEqual([`key-${at + 2}`]);
    }
    const again = await world.syncs.define(
      world.bound(),
      { user: 'ada', origin: 'realm two' },
      user,
    );
    expect(again.unchanged).toBe(true);
    const { sync } = await world.syncs.define(world.bound(), { user: 'bob' }, user);
    expect(sync.origin).toBeUndefined();
  });

  it('does not outlive a sync that is defined again while it is deleted', async () => {
    const ports = memoryPorts();
    const { rights, user, valid } = numberedKeys(ports.documents);
    let reached = (): void => undefined;
    let go = (): void => undefined;
    const deleting = new Promise<void>((resolve) => (reached = resolve));
    const gate = new Promise<void>((resolve) => (go = resolve));
    const change = (all: Ports): Ports => ({
      ...all,
      syncs: {
        ...all.syncs,
        delete: async (id) => {
          reached();
          await gate;
          return all.syncs.delete(id);
        },
      },
    });
    const world = syncWorld(respondFrom(one()), { ports, rights, change });
    const { sync } = await world.syncs.define(world.bound(), { user: 'ada' }, user);
    const dropped = world.syncs.drop(sync);
    await deleting;
    await world.syncs.define(world.bound(), { user: 'ada' }, user);
    go();
    expect(await dropped).toBe(true);
    expect([...valid]).toEqual([]);
  });
});
