import * as fc from 'fast-check';
import type { LimitDeclaration } from '../../../common/declaration';
import { fakeClock } from '../../ports/fakes';
import { slidingWindow, tokenBucket } from './allowance';
import { Limiter, type PermitRequest } from './limiter';

const LIMITS: LimitDeclaration = {
  maxConcurrency: 10,
  fallbackWaitSeconds: 60,
  headers: {
    limit: 'x-limit',
    remaining: 'x-remaining',
    reset: 'x-reset',
    resetFormat: 'epoch_seconds',
    bucket: 'x-bucket',
  },
};

const request = (more: Partial<PermitRequest> = {}): PermitRequest => ({
  bucket: 'default',
  priority: 'interactive',
  allowedWait: 60_000,
  maxWaitSeconds: 60,
  waitedBefore: 0,
  signal: new AbortController().signal,
  place: {},
  ...more,
});

const headers = (remaining: number, resetAt: number, limit = 100) => ({
  'x-limit': String(limit),
  'x-remaining': String(remaining),
  'x-reset': String(resetAt / 1000),
});

const reportedIn = (headers: Readonly<Record<string, string>>, succeeded = true) => ({
  headers,
  succeeded,
});

describe('the limiter', () => {
  const setUp = (maxConcurrency = 10) => {
    const clock = fakeClock();
    const limiter = new Limiter(clock, LIMITS, () => ({ maxConcurrency, allowances: [] }));
    return { clock, limiter, start: clock.now() };
  };

  it('waits for a known reset, reports until when, and continues', async () => {
    const { clock, limiter, start } = setUp();
    limiter.learn('default', reportedIn(headers(0, start + 30_000)));
    const reported: (string | undefined)[] = [];
    const permit = limiter.acquire(request({ onWaiting: (until) => reported.push(until) }));
    await clock.advance(29_999);
    expect(limiter.usage()[0]).toMatchObject({ waiting: 1, inFlight: 0, remaining: 0 });
    await clock.advance(1);
    expect((await permit).waited).toBe(30_000);
    expect(reported).toEqual([new Date(start + 30_000).toISOString(), undefined]);
  });

  it('fails at once if the reset is later than the maximum wait', async () => {
    const { limiter, start } = setUp();
    limiter.learn('default', reportedIn(headers(0, start + 61_000)));
    await expect(limiter.acquire(request())).rejects.toMatchObject({
      code: 'rate_limited',
      retryAt: new Date(start + 61_000).toISOString(),
    });
  });

  it('ends waiting at once when it is cancelled', async () => {
    const { clock, limiter, start } = setUp();
    limiter.learn('default', reportedIn(headers(0, start + 30_000)));
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const permit = limiter.acquire(request({ signal: cancel.signal }));
    cancel.abort(reason);
    await expect(permit).rejects.toBe(reason);
    expect(limiter.usage()[0]).toMatchObject({ waiting: 0 });
    await clock.advance(0);
    expect(clock.sleeping()).toBe(0);
  });

  it('keeps a share of the quota for interactive use', async () => {
    const { limiter, start } = setUp();
    limiter.learn('default', reportedIn(headers(20, start + 30_000)));
    await expect(
      limiter.acquire(request({ priority: 'background', allowedWait: 0 })),
    ).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(limiter.acquire(request({ allowedWait: 0 }))).resolves.toBeDefined();
  });

  it('keeps a share of the concurrency for interactive use', async () => {
    const { limiter } = setUp(5);
    const background = () => limiter.acquire(request({ priority: 'background' }));
    const running = await Promise.all([1, 2, 3, 4].map(background));
    let fifth = false;
    const waiting = background().then(() => (fifth = true));
    await limiter.acquire(request());
    expect(fifth).toBe(false);
    running[0]?.release();
    running[1]?.release();
    await waiting;
    expect(fifth).toBe(true);
  });

  it('counts requests in flight against the remaining quota', async () => {
    const { limiter, start } = setUp();
    limiter.learn('default', reportedIn(headers(2, start + 30_000)));
    await limiter.acquire(request());
    await limiter.acquire(request());
    await expect(limiter.acquire(request({ allowedWait: 0 }))).rejects.toMatchObject({
      code: 'rate_limited',
    });
  });

  it('does not mistake a late response for new quota', async () => {
    const { limiter, start } = setUp();
    limiter.learn('default', reportedIn(headers(0, start + 30_000)));
    limiter.learn('default', reportedIn(headers(5, start + 30_000)));
    expect(limiter.usage()[0]).toMatchObject({ remaining: 0 });
  });

  it('never fails because of its own pace, however long it takes', async () => {
    const clock = fakeClock();
    const pace = slidingWindow(1, 1000);
    const limiter = new Limiter(clock, LIMITS, () => ({ maxConcurrency: 10, allowances: [pace] }));
    const reported: unknown[] = [];
    const waited: number[] = [];
    const all = Array.from({ length: 200 }, async () => {
      const onWaiting = (_: string | undefined, reason?: string) => reported.push(reason);
      const permit = await limiter.acquire(request({ allowedWait: 0, onWaiting }));
      waited.push(permit.waited);
      permit.release();
    });
    await clock.advance(200_000);
    await Promise.all(all);
    expect(waited).toEqual(Array.from({ length: 200 }, () => 0));
    expect(new Set(reported)).toEqual(new Set(['pacing', undefined]));
  });

  it('counts only the wait for the service if both delay a request', async () => {
    const clock = fakeClock();
    const pace = slidingWindow(1, 60_000);
    const limiter = new Limiter(clock, LIMITS, () => ({ maxConcurrency: 10, allowances: [pace] }));
    (await limiter.acquire(request())).release();
    limiter.learn('default', reportedIn(headers(0, clock.now() + 20_000)));
    const reasons: unknown[] = [];
    const permit = limiter.acquire(
      request({ allowedWait: 20_000, onWaiting: (_, reason) => reasons.push(reason) }),
    );
    await clock.advance(60_000);
    expect(await permit).toMatchObject({ waited: 20_000, queued: 60_000 });
    expect(reasons).toEqual(['pacing', undefined]);
  });

  it('keeps buckets apart and learns their names from responses', async () => {
    const { limiter, start } = setUp();
    limiter.learn(
      'search',
      reportedIn({ ...headers(0, start + 30_000, 30), 'x-bucket': 'search' }),
    );
    limiter.learn(
      'default',
      reportedIn({ ...headers(4000, start + 30_000, 5000), 'x-bucket': 'core' }),
    );
    expect(limiter.usage().map(({ bucket }) => bucket)).toEqual(['search', 'core']);
    await expect(limiter.acquire(request({ allowedWait: 0 }))).resolves.toBeDefined();
    expect(limiter.usage()[1]).toMatchObject({ bucket: 'core', inFlight: 1 });
  });

  it('never sends more requests in a window than the service allows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 40 }),
        async (allowance, concurrency, gaps) => {
          const clock = fakeClock();
          const windows = slidingWindow(allowance, 1000);
          const limiter = new Limiter(clock, LIMITS, () => ({
            maxConcurrency: concurrency,
            allowances: [windows],
          }));
          const starts: number[] = [];
          const all = gaps.map(async (gap, index) => {
            await clock.sleep(gaps.slice(0, index).reduce((sum, one) => sum + one, 0) / 3);
            const permit = await limiter.acquire(request({ allowedWait: Infinity }));
            starts.push(clock.monotonic());
            await clock.sleep(gap);
            permit.release();
          });
          await clock.advance(200_000);
          await Promise.all(all);
          expect(starts).toHaveLength(gaps.length);
          for (const from of starts) {
            const inWindow = starts.filter((at) => at >= from && at < from + 1000);
            expect(inWindow.length).toBeLessThanOrEqual(allowance);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a token bucket', () => {
  it('never sends more requests than its burst and its rate allow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 }),
        (rate, burst, gaps) => {
          const bucket = tokenBucket(rate, burst);
          const starts: number[] = [];
          let now = 0;
          for (const gap of gaps) {
            now += gap;
            while (bucket.wait(now, 1) > 0) now += bucket.wait(now, 1);
            bucket.take(now, 1);
            starts.push(now);
          }
          starts.forEach((from, first) =>
            starts.slice(first).forEach((to, count) => {
              const allowed = burst + (rate * (to - from)) / 1000;
              expect(count + 1).toBeLessThanOrEqual(allowed + 1e-6);
            }),
          );
        },
      ),
    );
  });
});
