import type { BoundSyncStatement } from '../../common/binding';
import { StatementError } from '../../common/errors';
import type { SyncDefinition, SyncStore } from '../ports';
import { memoryPorts } from '../ports/fakes';
import { DueRuns } from './due_runs';
import { RunsOnCall } from './runs_on_call';
import { fakeSyncs } from './testing';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Longer than any jitter. */
const LATE = 40_000;
const BOUND = {} as BoundSyncStatement;
const NEVER = new AbortController().signal;

function setUp(bind: (signal: AbortSignal) => Promise<BoundSyncStatement> = async () => BOUND) {
  const ports = memoryPorts();
  const { clock, syncs: store } = ports;
  const syncs = fakeSyncs(ports);
  const onCall = (over: SyncStore = store) =>
    new RunsOnCall({
      clock,
      store: over,
      syncs,
      runs: new DueRuns({
        clock,
        store: over,
        syncs,
        bind: (_, signal) => bind(signal),
        begin: () => () => undefined,
        runSeconds: 3 * 3600,
        redact: (text) => text,
      }),
    });
  /** A sync that is due soon after each hour. */
  const create = async (more: Partial<SyncDefinition> = {}) => {
    const { id } = await store.create({
      name: 'hourly',
      statement: 'SYNC CONNECTOR hourly TO hourly-*',
      target: 'hourly-*',
      paused: false,
      user: 'ada',
      schedule: { cron: '0 * * * *', timeZone: 'UTC' },
      ...more,
    });
    return id;
  };
  const stored = async (): Promise<SyncDefinition> => {
    const [sync] = await store.list();
    if (sync === undefined) throw new Error('it is gone');
    return sync;
  };
  const outcomes = async () =>
    (await store.runs({ limit: 100 })).map(({ outcome }) => outcome).reverse();
  return { clock, store, syncs, onCall, create, stored, outcomes };
}

describe('a sync that is called for', () => {
  it('runs if it is due, and says when to call again', async () => {
    const { clock, syncs, onCall, create, stored } = setUp();
    const id = await create();
    const host = onCall();
    const { nextAt = 0 } = await host.run(id, NEVER);
    expect(syncs.runs).toEqual([]);
    expect(nextAt).toBe((await stored()).dueAt);
    expect(nextAt - clock.now()).toBeLessThan(HOUR + LATE);
    await clock.advance(nextAt - clock.now());
    const again = await host.run(id, NEVER);
    expect(syncs.runs).toMatchObject([{ options: { user: 'ada', trigger: 'schedule' } }]);
    expect(again.nextAt).toBe((await stored()).dueAt);
    expect(again.nextAt).toBeGreaterThan(nextAt);
  });

  it('too early, or twice, does not run', async () => {
    const { clock, syncs, onCall, create } = setUp();
    const id = await create();
    const host = onCall();
    const first = await host.run(id, NEVER);
    await clock.advance(30 * MINUTE);
    expect(await host.run(id, NEVER)).toEqual(first);
    await clock.advance(31 * MINUTE);
    const second = await host.run(id, NEVER);
    expect(await host.run(id, NEVER)).toEqual(second);
    expect(syncs.runs).toHaveLength(1);
  });

  it('much too late runs once', async () => {
    const { clock, syncs, onCall, create } = setUp();
    const id = await create();
    await onCall().run(id, NEVER);
    await clock.advance(10 * HOUR);
    const { nextAt = 0 } = await onCall().run(id, NEVER);
    expect(syncs.runs).toHaveLength(1);
    expect(nextAt).toBeGreaterThan(clock.now());
  });

  it('by several processes at once runs once', async () => {
    const { clock, syncs, onCall, create } = setUp();
    const id = await create();
    await onCall().run(id, NEVER);
    await clock.advance(HOUR + LATE);
    const calls = await Promise.all([1, 2, 3].map(() => onCall().run(id, NEVER)));
    expect(syncs.runs).toHaveLength(1);
    for (const { nextAt = 0 } of calls) expect(nextAt).toBeGreaterThan(clock.now());
  });

  it.each([
    ['is gone', undefined],
    ['is paused', { paused: true }],
    ['has no schedule', { schedule: undefined }],
  ])('and %s does not run, and need not be called for again', async (_, more) => {
    const { clock, syncs, store, onCall, create } = setUp();
    const id = more === undefined ? 'gone' : await create(more as Partial<SyncDefinition>);
    await clock.advance(2 * HOUR);
    expect(await onCall().run(id, NEVER)).toEqual({});
    expect(syncs.runs).toEqual([]);
    expect(await store.runs({ limit: 10 })).toEqual([]);
  });

  it('and is paused or deleted while it runs need not be called for again', async () => {
    for (const change of ['pause', 'delete']) {
      const { clock, store, syncs, onCall, create, stored } = setUp();
      const id = await create();
      await onCall().run(id, NEVER);
      await clock.advance(HOUR + LATE);
      let end = (): void => undefined;
      syncs.held = new Promise((resolve) => (end = resolve));
      const call = onCall().run(id, NEVER);
      await clock.advance(1);
      if (change === 'delete') await store.delete(id);
      else {
        const { dueAt: _due, ...sync } = await stored();
        await store.update({ ...sync, paused: true });
      }
      end();
      expect(await call).toEqual({});
    }
  });

  it('skips the times that pass while it runs, as one', async () => {
    const { clock, syncs, onCall, create, outcomes } = setUp();
    const id = await create();
    await onCall().run(id, NEVER);
    await clock.advance(HOUR + LATE);
    let end = (): void => undefined;
    syncs.held = new Promise((resolve) => (end = resolve));
    const call = onCall().run(id, NEVER);
    await clock.advance(2 * HOUR + 30 * MINUTE);
    end();
    const { nextAt = 0 } = await call;
    expect(await outcomes()).toEqual(['ok', 'skipped']);
    expect(nextAt).toBeGreaterThan(clock.now());
    expect(nextAt - clock.now()).toBeLessThan(30 * MINUTE);
  });

  it('is skipped while another process runs it', async () => {
    const { clock, store, syncs, onCall, create, stored, outcomes } = setUp();
    const id = await create();
    await onCall().run(id, NEVER);
    await clock.advance(HOUR + LATE);
    let end = (): void => undefined;
    syncs.held = new Promise((resolve) => (end = resolve));
    const first = onCall().run(id, NEVER);
    await clock.advance(HOUR);
    const { nextAt = 0 } = await onCall().run(id, NEVER);
    expect(nextAt).toBeGreaterThan(clock.now());
    expect(await outcomes()).toEqual(['running', 'skipped']);
    end();
    await first;
    expect(await store.runs({ limit: 10 })).toHaveLength(2);
    expect((await stored()).failures).toBe(0);
  });
});

describe('a run that is interrupted', () => {
  it('is recorded with the reason, and the next call continues it at once', async () => {
    const { clock, store, syncs, onCall, create, outcomes } = setUp();
    const id = await create();
    await onCall().run(id, NEVER);
    await clock.advance(HOUR + LATE);
    syncs.held = new Promise(() => undefined);
    const cancelling = new AbortController();
    const call = onCall().run(id, cancelling.signal);
    await clock.advance(1);
    cancelling.abort(new Error('The host ended it'));
    expect(await call).toEqual({ nextAt: clock.now() });
    const [run] = await store.runs({ limit: 1 });
    expect(run).toMatchObject({
      outcome: 'interrupted',
      explanation: 'The host ended it. The next run continues.',
    });
    syncs.held = Promise.resolve();
    await onCall().run(id, NEVER);
    expect(await outcomes()).toEqual(['interrupted', 'ok']);
  });

  it('with its process says so, and no other one begins', async () => {
    const { clock, store, syncs, onCall, create } = setUp();
    const id = await create();
    await onCall().run(id, NEVER);
    await clock.advance(HOUR + LATE);
    syncs.held = new Promise(() => undefined);
    const host = onCall();
    const call = host.run(id, NEVER);
    await clock.advance(1);
    await host.close();
    expect(await call).toEqual({ nextAt: clock.now() });
    const [run] = await store.runs({ limit: 1 });
    expect(run?.explanation).toBe('The process ended. The next run continues.');
    expect(await host.run(id, NEVER)).toEqual({ nextAt: clock.now() });
    expect(syncs.runs).toHaveLength(1);
  });

  it('before it is recorded is due again within a minute', async () => {
    const { clock, store, onCall, create } = setUp(
      (signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error()))),
    );
    const id = await create();
    await onCall().run(id, NEVER);
    await clock.advance(HOUR + LATE);
    const cancelling = new AbortController();
    const call = onCall().run(id, cancelling.signal);
    await clock.advance(1);
    cancelling.abort();
    await call;
    const { nextAt = 0 } = await onCall().run(id, NEVER);
    expect(nextAt - clock.now()).toBeLessThanOrEqual(MINUTE);
    expect(await store.runs({ limit: 10 })).toEqual([]);
  });
});

describe('a run that fails', () => {
  it('is due later, and as before after a success', async () => {
    const { clock, syncs, onCall, create, stored } = setUp();
    const id = await create({ schedule: { cron: '* * * * *', timeZone: 'UTC' } });
    await onCall().run(id, NEVER);
    await clock.advance(2 * MINUTE);
    syncs.next = new Error('GitHub returned 500.');
    for (const failures of [1, 2, 3]) {
      const { nextAt = 0 } = await onCall().run(id, NEVER);
      expect((await stored()).failures).toBe(failures);
      expect(nextAt - clock.now()).toBeGreaterThanOrEqual(MINUTE * 2 ** (failures - 1));
      await clock.advance(nextAt - clock.now());
    }
    syncs.next = { outcome: 'ok' };
    const { nextAt = 0 } = await onCall().run(id, NEVER);
    expect((await stored()).failures).toBe(0);
    expect(nextAt - clock.now()).toBeLessThan(2 * MINUTE);
  });

  it('because its statement does not fit any more says why', async () => {
    const { clock, store, onCall, create } = setUp(async () => {
      throw new StatementError('unknown_sync', { name: 'hourly' });
    });
    const id = await create();
    await onCall().run(id, NEVER);
    await clock.advance(HOUR + LATE);
    await onCall().run(id, NEVER);
    const [run] = await store.runs({ limit: 1 });
    expect(run).toMatchObject({ outcome: 'failed', trigger: 'schedule' });
    expect(run?.error?.message).toContain('hourly');
  });

  it('because it takes too long is stopped', async () => {
    const { clock, store, syncs, onCall, create, stored } = setUp();
    const id = await create();
    await onCall().run(id, NEVER);
    await clock.advance(HOUR + LATE);
    syncs.held = new Promise(() => undefined);
    const call = onCall().run(id, NEVER);
    await clock.advance(3 * HOUR + MINUTE);
    await call;
    expect((await store.runs({ limit: 9 })).map(({ outcome }) => outcome)).toContain('stopped');
    expect((await stored()).failures).toBe(1);
  });
});

it('rejects while the store is not available', async () => {
  const { store, onCall, create } = setUp();
  const id = await create();
  const over = { ...store, list: () => Promise.reject(new Error('the disk is gone')) };
  await expect(onCall(over).run(id, NEVER)).rejects.toThrow('the disk is gone');
});
