import type { LimitDeclaration } from '../../../common/declaration';
import { fakeClock } from '../../ports/fakes';
import { slidingWindow, type Allowance } from './allowance';
import { Limiter, type PermitRequest } from './limiter';

const LIMITS: LimitDeclaration = { maxConcurrency: 10, fallbackWaitSeconds: 60 };
const SECOND = 1000;

describe('users of one credential', () => {
  const setUp = (allowances: readonly Allowance[], maxConcurrency = 10) => {
    const clock = fakeClock();
    const limiter = new Limiter(clock, LIMITS, () => ({ maxConcurrency, allowances }));
    /** Who was served, in order. */
    const served: string[] = [];
    const send = async (caller: string, more: Partial<PermitRequest> = {}): Promise<void> => {
      const permit = await limiter.acquire({
        bucket: 'default',
        priority: 'interactive',
        callers: () => [caller],
        allowedWait: 60 * SECOND,
        maxWaitSeconds: 60,
        waitedBefore: 0,
        signal: new AbortController().signal,
        place: {},
        ...more,
      });
      served.push(caller);
      permit.release();
    };
    const flood = (caller: string, count: number, more?: Partial<PermitRequest>) =>
      Array.from({ length: count }, () => send(caller, more));
    return { clock, limiter, served, send, flood };
  };
  const paced = () => setUp([slidingWindow(1, SECOND)]);

  it('wait at most one turn for another, who has 1,000 requests waiting', async () => {
    const { clock, served, send, flood } = paced();
    void flood('ann', 1000);
    await clock.advance(10 * SECOND);
    const before = served.length;
    void send('bob');
    await clock.advance(2 * SECOND);
    expect(served.slice(before)).toEqual(['ann', 'bob']);
  });

  it('take turns, each with their own requests in order', async () => {
    const { clock, served, flood } = paced();
    void flood('ann', 4);
    void flood('bob', 2);
    void flood('eve', 3);
    await clock.advance(20 * SECOND);
    expect(served.join(' ')).toBe('ann ann bob eve ann bob eve ann eve');
  });

  it('take turns even if each of them only sends one request after the other', async () => {
    const { clock, served, send, flood } = paced();
    void flood('ann', 100);
    const pages = (async () => {
      for (let page = 0; page < 5; page++) await send('bob');
    })();
    await clock.advance(12 * SECOND);
    await pages;
    expect(served.slice(0, 11).join(' ')).toMatch(/^(ann )+bob( ann bob){4}/);
  });

  it('do not lose their turn to requests that they cancelled', async () => {
    const { clock, served, flood } = paced();
    const cancel = new AbortController();
    for (const cancelled of flood('ann', 10, { signal: cancel.signal }))
      cancelled.catch(() => undefined);
    await clock.advance(SECOND / 2);
    cancel.abort(new Error('cancelled'));
    void flood('bob', 10);
    void flood('ann', 2);
    await clock.advance(6 * SECOND);
    expect(served.join(' ')).toBe('ann bob ann bob ann bob bob');
  });

  it('take turns at the maximum of concurrent requests', async () => {
    const { clock, served, limiter, send, flood } = setUp([], 1);
    const held = await limiter.acquire({
      bucket: 'default',
      priority: 'interactive',
      allowedWait: 0,
      maxWaitSeconds: 0,
      waitedBefore: 0,
      signal: new AbortController().signal,
      place: {},
    });
    void flood('ann', 1000);
    void send('bob');
    held.release();
    await clock.advance(0);
    expect(served.indexOf('bob')).toBe(1);
  });

  it('with background work wait for all interactive requests', async () => {
    const { clock, served, send, flood } = paced();
    void send('bob', { priority: 'background' });
    void send('bob', { priority: 'background' });
    void flood('ann', 3);
    await clock.advance(6 * SECOND);
    expect(served.join(' ')).toBe('bob ann ann ann bob');
  });

  it('are not held back in one bucket by their turns in another', async () => {
    const { clock, limiter, served, send, flood } = setUp([]);
    const blockedUntil = { at: clock.now() + 5 * SECOND };
    limiter.block('search', blockedUntil);
    void send('ann', { bucket: 'search' });
    void flood('bob', 3, { bucket: 'search' });
    void flood('ann', 20);
    await clock.advance(0);
    expect(served).toEqual(Array.from({ length: 20 }, () => 'ann'));
    await clock.advance(6 * SECOND);
    expect(served.slice(20).join(' ')).toBe('ann bob bob bob');
  });

  it('who wait for the same response get it in the first of their turns', async () => {
    const { clock, served, send, flood } = paced();
    const callers = ['ann'];
    void flood('ann', 50);
    void send('ann and bob', { callers: () => callers });
    await clock.advance(SECOND / 2);
    callers.push('bob');
    await clock.advance(2 * SECOND);
    expect(served.slice(0, 3)).toContain('ann and bob');
  });
});
