import type { BoundSyncStatement } from '../../common/binding';
import { StatementError } from '../../common/errors';
import type { SyncDefinition, SyncSchedule } from '../ports';
import { memoryPorts } from '../ports/fakes';
import { nextDue } from './due_times';
import { DueRuns } from './due_runs';
import { Scheduler } from './scheduler';
import { fakeSyncs } from './testing';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Longer than any jitter, and than the time after which schedules are looked at again. */
const LATE = 40_000;
// The fake clock starts at midnight.
const EVERY_HOUR = { cron: '0 * * * *', timeZone: 'UTC' };
// The scheduler looks at syncs, but a fake one reads nothing.
const BOUND = {} as BoundSyncStatement;

function setUp(bind: () => Promise<BoundSyncStatement> = async () => BOUND) {
  const ports = memoryPorts();
  const { clock, syncs: store } = ports;
  const syncs = fakeSyncs(ports);
  const create = (name: string, schedule: SyncSchedule | undefined = EVERY_HOUR) =>
    store.create({
      name,
      statement: `SYNC CONNECTOR ${name} TO ${name}-*`,
      target: `${name}-*`,
      paused: false,
      user: 'ada',
      schedule,
    });
  const scheduler = () =>
    new Scheduler({
      clock,
      store,
      syncs,
      runs: new DueRuns({
        clock,
        store,
        syncs,
        bind,
        begin: () => () => undefined,
        runSeconds: 86_400,
        redact: (text) => text,
      }),
    });
  const outcomes = async ({ id }: SyncDefinition) =>
    (await store.runs({ syncId: id, limit: 100 })).map(({ outcome }) => outcome).reverse();
  const get = async ({ name }: SyncDefinition): Promise<SyncDefinition> => {
    const sync = await store.get(name);
    if (sync === undefined) throw new Error('it is gone');
    return sync;
  };
  return { clock, store, syncs, create, scheduler, outcomes, get };
}

it('runs a sync whenever it is due, as its user', async () => {
  const { clock, syncs, create, scheduler } = setUp();
  await create('hourly');
  const running = scheduler();
  running.start();
  await clock.advance(59 * MINUTE);
  expect(syncs.runs).toEqual([]);
  await clock.advance(MINUTE + LATE);
  expect(syncs.runs).toMatchObject([
    { name: 'hourly', options: { user: 'ada', trigger: 'schedule', confirmed: false } },
  ]);
  await clock.advance(3 * HOUR);
  expect(syncs.runs).toHaveLength(4);
  await running.close();
});

it('leaves syncs alone that are paused or have no schedule', async () => {
  const { clock, store, syncs, create, scheduler } = setUp();
  const paused = await create('paused');
  await store.update({ ...paused, paused: true });
  await store.create({
    name: 'manual',
    statement: '',
    target: 'a',
    paused: false,
    user: 'ada',
  });
  const running = scheduler();
  running.start();
  await clock.advance(3 * HOUR);
  expect(syncs.runs).toEqual([]);
  await running.close();
});

it('runs once for all times that were missed while nobody was running', async () => {
  const { clock, syncs, create, scheduler, get } = setUp();
  const sync = await create('hourly');
  const first = scheduler();
  first.start();
  await clock.advance(HOUR + LATE);
  await first.close();
  await clock.advance(10 * HOUR);
  expect(syncs.runs).toHaveLength(1);
  const second = scheduler();
  second.start();
  await clock.advance(MINUTE);
  expect(syncs.runs).toHaveLength(2);
  expect((await get(sync)).dueAt).toBeGreaterThan(clock.now());
  await second.close();
});

it('several processes run a due sync once', async () => {
  const { clock, syncs, create, scheduler } = setUp();
  await create('hourly');
  const processes = [scheduler(), scheduler(), scheduler()];
  for (const one of processes) one.start();
  await clock.advance(5 * HOUR + LATE);
  expect(syncs.runs).toHaveLength(5);
  await Promise.all(processes.map((one) => one.close()));
});

it('another process goes on when one has ended', async () => {
  const { clock, syncs, create, scheduler } = setUp();
  await create('hourly');
  const [first, second] = [scheduler(), scheduler()];
  first.start();
  second.start();
  await clock.advance(HOUR + LATE);
  await first.close();
  await clock.advance(2 * HOUR);
  expect(syncs.runs).toHaveLength(3);
  await second.close();
});

it('records a run that is due while the one before is running', async () => {
  const { clock, syncs, create, scheduler, outcomes } = setUp();
  const sync = await create('hourly');
  let end = (): void => undefined;
  syncs.held = new Promise((resolve) => (end = resolve));
  const running = scheduler();
  running.start();
  await clock.advance(2 * HOUR + LATE);
  expect(await outcomes(sync)).toEqual(['running', 'skipped']);
  end();
  await clock.advance(1);
  expect(await outcomes(sync)).toEqual(['ok', 'skipped']);
  await running.close();
});

it('runs four syncs at a time, and the others after them', async () => {
  const { clock, syncs, create, scheduler } = setUp();
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await create(name);
  let end = (): void => undefined;
  syncs.held = new Promise((resolve) => (end = resolve));
  const running = scheduler();
  running.start();
  await clock.advance(HOUR + LATE);
  expect(syncs.runs).toHaveLength(4);
  end();
  await clock.advance(MINUTE);
  expect(new Set(syncs.runs.map(({ name }) => name)).size).toBe(6);
  await running.close();
});

it('runs less often after failures, and as before after a success', async () => {
  const { clock, syncs, create, scheduler, get } = setUp();
  const sync = await create('often', { cron: '* * * * *', timeZone: 'UTC' });
  syncs.next = new Error('GitHub returned 500.');
  const running = scheduler();
  running.start();
  await clock.advance(10 * HOUR);
  const failed = await get(sync);
  expect(failed.failures).toBeGreaterThan(7);
  expect((failed.dueAt ?? 0) - clock.now()).toBeLessThanOrEqual(HOUR);
  // 1, 2, 4 … minutes, then every hour.
  expect(syncs.runs.length).toBeLessThan(20);
  syncs.next = { outcome: 'ok' };
  await clock.advance(HOUR + MINUTE);
  expect((await get(sync)).failures).toBe(0);
  const before = syncs.runs.length;
  await clock.advance(10 * MINUTE);
  expect(syncs.runs.length - before).toBeGreaterThanOrEqual(9);
  await running.close();
});

it('records why a sync that no longer fits what it reads does not run', async () => {
  const { clock, store, syncs, create, scheduler, get } = setUp(() =>
    Promise.reject(new StatementError('unknown_connector', { name: 'gh' })),
  );
  const sync = await create('hourly');
  const running = scheduler();
  running.start();
  await clock.advance(HOUR + LATE);
  expect(syncs.runs).toEqual([]);
  expect(await store.runs({ syncId: sync.id, limit: 5 })).toMatchObject([
    {
      outcome: 'failed',
      trigger: 'schedule',
      error: { family: 'statement_error', message: 'Unknown connector "gh".' },
    },
  ]);
  expect((await get(sync)).failures).toBe(1);
  await running.close();
});

it('continues a scheduled run that was interrupted, without waiting for the next time', async () => {
  const { clock, store, syncs, create, scheduler, get } = setUp();
  const sync = await create('daily', { cron: '0 0 * * *', timeZone: 'UTC' });
  await store.update({ ...sync, dueAt: clock.now() + 20 * HOUR });
  const { dueAt } = await get(sync);
  await store.startRun({
    syncId: sync.id,
    kind: 'full',
    trigger: 'schedule',
    startedAt: new Date(clock.now()).toISOString(),
    outcome: 'interrupted',
    counts: { read: 0, written: 0, unchanged: 0, removed: 0, rejected: 0, requests: 0 },
  });
  const running = scheduler();
  running.start();
  await clock.advance(MINUTE);
  expect(syncs.runs).toHaveLength(1);
  expect((await get(sync)).dueAt).toBeGreaterThan(dueAt ?? 0);
  await running.close();
});

it('runs a sync soon whose process ended before its run was recorded', async () => {
  let isDead = true;
  const { clock, syncs, create, scheduler, get } = setUp(async () =>
    isDead ? new Promise<never>(() => undefined) : BOUND,
  );
  const sync = await create('hourly');
  scheduler().start();
  await clock.advance(HOUR + LATE);
  isDead = false;
  const other = scheduler();
  other.start();
  await clock.advance(2 * MINUTE);
  expect(syncs.runs).toHaveLength(1);
  expect((await get(sync)).dueAt).toBeGreaterThan(clock.now() + 50 * MINUTE);
  await other.close();
});

it('goes on when the store was not available for a while', async () => {
  const { clock, store, syncs, create, scheduler } = setUp();
  await create('hourly');
  const list = store.list.bind(store);
  store.list = () => Promise.reject(new Error('the disk is gone'));
  const running = scheduler();
  running.start();
  await clock.advance(2 * HOUR);
  store.list = list;
  await clock.advance(2 * HOUR);
  expect(syncs.runs.length).toBeGreaterThan(0);
  await running.close();
});

describe('the next due time', () => {
  const sync = (id: string, cron = '0 * * * *') => ({
    id,
    schedule: { cron, timeZone: 'UTC' },
    failures: 0,
  });
  const late = (id: string, cron?: string): number => (nextDue(sync(id, cron), 1) ?? 0) % MINUTE;

  it('is a little late, always by the same time', () => {
    const ids = Array.from({ length: 100 }, (_, at) => `id ${at}`);
    const all = ids.map((id) => late(id));
    expect(all).toEqual(ids.map((id) => late(id)));
    expect(Math.max(...all)).toBeLessThan(30_000);
    expect(new Set(all).size).toBeGreaterThan(90);
    const frequent = ids.map((id) => late(id, '*/10 * * * * *') % 10_000);
    expect(Math.max(...frequent)).toBeLessThan(1_000);
  });

  it('is unset without a schedule', () => {
    expect(nextDue({ id: 'a', failures: 0 }, 0)).toBeUndefined();
  });
});
