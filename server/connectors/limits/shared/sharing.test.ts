import { fakeClock, memorySharedLimits, type FakeClock } from '../../../ports/fakes';
import type { SharedLimits } from '../../../ports';
import { processes } from './testing/processes';

const SECOND = 1000;

describe('processes on one store', () => {
  let clock: FakeClock;
  beforeEach(() => {
    clock = fakeClock();
  });

  it('share the rates of a bucket', async () => {
    const { start } = processes(clock);
    const [one, two] = [start({ maxConcurrency: 9 }), start({ maxConcurrency: 9 })];
    for (let i = 0; i < 3; i++) {
      one.send('search');
      two.send('search');
    }
    await clock.advance(59 * SECOND);
    expect(one.permits.length + two.permits.length).toBe(3);
    expect([...one.waits, ...two.waits]).toContainEqual(expect.stringMatching(/^pacing /));
    await clock.advance(SECOND);
    expect(one.permits.length + two.permits.length).toBe(6);
  });

  it('count what an ended process sent', async () => {
    const { start } = processes(clock);
    const one = start({ maxConcurrency: 9 });
    for (let i = 0; i < 3; i++) one.send('search');
    await clock.advance(0);
    expect(one.permits).toHaveLength(3);
    await one.limiters.close();
    const two = start();
    two.send('search');
    await clock.advance(59 * SECOND);
    expect(two.permits).toHaveLength(0);
    await clock.advance(SECOND);
    expect(two.permits).toHaveLength(1);
  });

  it('share slots, of all requests and of a bucket, and get those of others soon', async () => {
    const { start } = processes(clock);
    const [one, two] = [start(), start()];
    one.send('core');
    one.send('export');
    await clock.advance(0);
    two.send('export');
    two.send('core');
    await clock.advance(5 * SECOND);
    expect([one.permits.length, two.permits.length]).toEqual([2, 0]);
    one.finish();
    await clock.advance(50);
    // A slot is free, but that of exports is not.
    expect(two.permits).toHaveLength(1);
    one.finish();
    await clock.advance(50);
    expect(two.permits).toHaveLength(2);
  });

  it('take turns at a slot, even if one of them has many requests waiting', async () => {
    const { start } = processes(clock);
    const [one, two] = [start({ maxConcurrency: 1 }), start({ maxConcurrency: 1 })];
    for (let i = 0; i < 100; i++) one.send('core');
    await clock.advance(0);
    two.send('core');
    two.send('core');
    await clock.advance(30);
    one.finish();
    await clock.advance(50);
    expect([one.permits.length, two.permits.length]).toEqual([0, 1]);
    two.finish();
    await clock.advance(50);
    expect([one.permits.length, two.permits.length]).toEqual([1, 0]);
  });

  it('get the slots of a process that was killed when its lease ends', async () => {
    const { start } = processes(clock);
    // It never wakes again.
    const killed = start({ clock: { ...clock, sleep: () => new Promise(() => undefined) } });
    killed.send('core');
    killed.send('core');
    await clock.advance(0);
    const two = start();
    two.send('core');
    await clock.advance(9 * SECOND);
    expect(two.permits).toHaveLength(0);
    await clock.advance(SECOND + 50);
    expect(two.permits).toHaveLength(1);
  });

  it('keep their slots for as long as their requests take', async () => {
    const { start } = processes(clock);
    const [one, two] = [start(), start()];
    one.send('core');
    one.send('core');
    await clock.advance(0);
    two.send('core');
    await clock.advance(120 * SECOND);
    expect(two.permits).toHaveLength(0);
  });

  it('release their slots and their turns when they end or no longer wait', async () => {
    const { start } = processes(clock);
    const [one, two, three] = [start(), start(), start()];
    one.send('core');
    one.send('core');
    await clock.advance(0);
    const cancel = new AbortController();
    two.send('core', { signal: cancel.signal });
    await clock.advance(100);
    three.send('core');
    cancel.abort(new Error('cancelled'));
    await clock.advance(50);
    await one.limiters.close();
    await clock.advance(50);
    expect(three.permits).toHaveLength(1);
  });

  it('wait for a limit that was reported to another one, and report until when', async () => {
    const { start } = processes(clock);
    const [one, two] = [start(), start()];
    const resetAt = clock.now() + 30 * SECOND;
    one.send('core');
    await clock.advance(0);
    one.learn(0, resetAt);
    one.finish();
    await clock.advance(50);
    two.send('core');
    await clock.advance(0);
    expect(two.waits).toEqual([`rate_limit ${new Date(resetAt).toISOString()}`]);
    two.send('core', { allowedWait: 1000 });
    await clock.advance(0);
    expect(two.failures).toMatchObject([{ code: 'rate_limited' }]);
    await clock.advance(30 * SECOND);
    expect(two.permits).toHaveLength(1);
  });

  it('know the name that a service has for a bucket if it was reported to another one', async () => {
    const { start } = processes(clock);
    const [one, two] = [start(), start()];
    one.send('default');
    await clock.advance(0);
    one.limiter.learn('default', {
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(clock.now() / 1000 + 30),
        'x-ratelimit-resource': 'everything',
      },
      succeeded: true,
    });
    one.finish();
    await clock.advance(50);
    two.send('default');
    await clock.advance(0);
    expect(two.permits).toHaveLength(0);
  });

  it('wait for a rejection of another one, unless a request gets through or it is cleared', async () => {
    const { start } = processes(clock);
    const [one, two, three] = [start(), start(), start()];
    const rejected = async () => {
      one.send('core');
      await clock.advance(0);
      one.limiter.block('core', { at: clock.now() + 50 * SECOND }, 'slow down');
      one.finish();
      await clock.advance(50);
    };
    await rejected();
    two.send('core');
    await clock.advance(SECOND);
    expect(two.permits).toHaveLength(0);
    // One that has not used the connector, as in a new terminal.
    await three.limiters.clear('id-1');
    await clock.advance(SECOND);
    expect(two.permits).toHaveLength(1);
    two.finish();

    await rejected();
    two.send('core');
    three.send('core', { probe: true });
    await clock.advance(0);
    expect([two.permits.length, three.permits.length]).toEqual([0, 1]);
    const sentAt = clock.monotonic();
    three.limiter.learn('core', { headers: {}, succeeded: true }, { sentAt, receivedAt: sentAt });
    three.finish();
    await clock.advance(SECOND);
    expect(two.permits).toHaveLength(1);
  });

  it('show what all of them sent, also to one that sends nothing', async () => {
    const { start } = processes(clock);
    const [one, two] = [start(), start()];
    one.send('search');
    one.send('core');
    await clock.advance(0);
    one.learn(40, clock.now() + 30 * SECOND);
    await clock.advance(50);
    expect(await two.limiters.usage(two.connector)).toMatchObject({
      buckets: expect.arrayContaining([
        expect.objectContaining({ bucket: 'core', remaining: 40, inFlight: 0 }),
      ]),
      shared: {
        sent: [
          { seconds: 3600, requests: 2 },
          { bucket: 'search', seconds: 60, requests: 1 },
        ],
        elsewhere: { search: 1, core: 1 },
      },
    });
  });

  it('show what processes sent that have ended, also without a rate of our own', async () => {
    const { start } = processes(clock);
    const one = start();
    one.send('core');
    await clock.advance(0);
    one.learn(40, clock.now() + 30 * SECOND);
    one.finish();
    await one.limiters.close();
    const two = start();
    expect(await two.limiters.usage(two.connector)).toMatchObject({
      buckets: expect.arrayContaining([expect.objectContaining({ remaining: 40 })]),
      shared: { sent: [{ seconds: 3600, requests: 1 }], elsewhere: {} },
    });
    await clock.advance(3600 * SECOND);
    expect((await two.limiters.usage(two.connector)).shared?.sent).toEqual([
      { seconds: 3600, requests: 0 },
    ]);
  });

  it('do not wake up while they have nothing to do', async () => {
    const { start } = processes(clock);
    const one = start();
    one.send('core');
    await clock.advance(0);
    one.finish();
    await clock.advance(SECOND);
    expect(clock.sleeping()).toBe(0);
  });
});

describe('a process that cannot reach the others', () => {
  it('continues alone within its own limits, reports why, and joins them again', async () => {
    const clock = fakeClock();
    const shared = memorySharedLimits();
    let broken = false;
    const store: SharedLimits = {
      list: () => (broken ? Promise.reject(new Error('The disk is gone.')) : shared.list()),
      update: (key, change) =>
        broken ? Promise.reject(new Error('The disk is gone.')) : shared.update(key, change),
    };
    const { start } = processes(clock, store);
    const one = start({ maxConcurrency: 9 });
    one.send('search');
    await clock.advance(0);
    broken = true;
    for (let i = 0; i < 5; i++) one.send('search');
    await clock.advance(SECOND);
    // Including the one that it sent before.
    expect(one.permits).toHaveLength(3);
    expect((await one.limiters.usage(one.connector)).shared?.problem).toBe('The disk is gone.');
    broken = false;
    await clock.advance(6 * SECOND);
    expect((await one.limiters.usage(one.connector)).shared).toEqual({
      sent: [
        { seconds: 3600, requests: 3 },
        { bucket: 'search', seconds: 60, requests: 3 },
      ],
      elsewhere: {},
    });
    expect(one.permits).toHaveLength(3);
  });

  it.each(['', 'x', '1 {}', '1767225600000 {"connectors":{}}', `9 ${'['.repeat(5000)}`])(
    'because of a damaged text starts from nothing: %.20s',
    async (text) => {
      const clock = fakeClock();
      const { start, store } = processes(clock);
      const one = start();
      one.send('core');
      await clock.advance(0);
      const [row] = await store.list();
      await store.update(row?.key ?? '', () => ({ text, result: undefined }));
      one.send('core');
      await clock.advance(0);
      expect(one.permits).toHaveLength(2);
      expect((await store.list())[0]?.text).toContain('"core":[2,2]');
    },
  );
});

describe('a clock that is set', () => {
  /** The same monotonic time, and a time of day that a test sets. */
  const settable = (clock: FakeClock) => {
    const state = { ahead: 0 };
    return { state, clock: { ...clock, now: () => clock.now() + state.ahead } };
  };

  it('back makes nobody wait longer than before', async () => {
    const clock = fakeClock();
    const { state, clock: time } = settable(clock);
    const { start } = processes(clock);
    const [one, two] = [
      start({ clock: time, maxConcurrency: 9 }),
      start({ clock: time, maxConcurrency: 9 }),
    ];
    for (let i = 0; i < 3; i++) one.send('search');
    await clock.advance(0);
    one.learn(0, time.now() + 30 * SECOND);
    await clock.advance(50);
    state.ahead = -24 * 3_600_000;
    two.send('core');
    two.send('search');
    await clock.advance(31 * SECOND);
    expect(two.permits).toHaveLength(1);
    await clock.advance(30 * SECOND);
    expect(two.permits).toHaveLength(2);
  });

  it('forward lets each process send at most what its own limits allow', async () => {
    const clock = fakeClock();
    const { state, clock: time } = settable(clock);
    const { start } = processes(clock);
    const [one, two] = [
      start({ clock: time, maxConcurrency: 9 }),
      start({ clock: time, maxConcurrency: 9 }),
    ];
    for (let i = 0; i < 9; i++) one.send('search');
    await clock.advance(0);
    state.ahead = 3_600_000;
    for (let i = 0; i < 9; i++) two.send('search');
    await clock.advance(SECOND);
    expect(one.permits.length + two.permits.length).toBeLessThanOrEqual(6);
    await clock.advance(59 * SECOND);
    expect(one.permits.length + two.permits.length).toBeLessThanOrEqual(9);
  });
});
