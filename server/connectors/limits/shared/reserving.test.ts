import { fakeClock, memorySharedLimits, type FakeClock } from '../../../ports/fakes';
import type { SharedLimits } from '../../../ports';
import { processes, type Started } from './testing/processes';

const SECOND = 1000;

describe('a process that is the only one', () => {
  /** Sends one request after another, each answered after 10 ms. */
  async function sendMany(one: Started, clock: FakeClock, count: number, bucket = 'core') {
    for (let i = 0; i < count; i++) {
      one.send(bucket);
      one.send(bucket);
      await clock.advance(10);
      one.finish();
    }
  }
  function counted() {
    const shared = memorySharedLimits();
    let updates = 0;
    const store: SharedLimits = {
      list: () => shared.list(),
      update: (key, change) => {
        updates += 1;
        return shared.update(key, change);
      },
    };
    return { store, updates: () => updates };
  }

  it('soon claims all slots at once, and only now and then', async () => {
    const clock = fakeClock();
    const { store, updates } = counted();
    const one = processes(clock, store).start();
    await sendMany(one, clock, 50);
    const before = updates();
    await sendMany(one, clock, 100);
    // A second.
    expect(updates() - before).toBeLessThanOrEqual(12);
    expect(one.permits).toHaveLength(2);
  });

  it('gives way to another one within a moment, and never sends more than both may', async () => {
    const clock = fakeClock();
    const { store } = counted();
    const { start } = processes(clock, store);
    const [one, two] = [start(), start()];
    await sendMany(one, clock, 50);
    two.send('core');
    for (let i = 0; i < 15; i++) {
      one.finish();
      one.send('core');
      await clock.advance(10);
      expect(one.permits.length + two.permits.length).toBeLessThanOrEqual(2);
    }
    expect(two.permits).toHaveLength(1);
  });

  it('counts what it sent for those who come later, also if it ends at once', async () => {
    const clock = fakeClock();
    const { store } = counted();
    const { start } = processes(clock, store);
    const one = start();
    await sendMany(one, clock, 50);
    one.finish();
    for (let i = 0; i < 3; i++) {
      one.send('search');
      await clock.advance(1);
      one.finish();
      one.finish();
    }
    await one.limiters.close();
    const two = start();
    two.send('search');
    await clock.advance(59 * SECOND);
    expect(two.permits).toHaveLength(0);
  });

  it('keeps a limit that was reported in the meantime', async () => {
    const clock = fakeClock();
    const { store } = counted();
    const { start } = processes(clock, store);
    const [one, two] = [start(), start()];
    await sendMany(one, clock, 50);
    one.learn(0, clock.now() + 30 * SECOND);
    while (one.permits.length > 0) one.finish();
    await clock.advance(200);
    two.send('core');
    await clock.advance(SECOND);
    expect(two.permits).toHaveLength(0);
    expect(two.waits[0]).toMatch(/^rate_limit /);
  });
});
