import * as fc from 'fast-check';
import type { LimitDeclaration } from '../../../common/declaration';
import { fakeClock } from '../../ports/fakes';
import { limitedUntil } from './limit_headers';
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
const HOUR = 3_600_000;
const SPENT = { 'x-limit': '5000', 'x-remaining': '0' };
type Headers = Readonly<Record<string, string>>;

const request = (more: Partial<PermitRequest> = {}): PermitRequest => ({
  bucket: 'default',
  priority: 'interactive',
  allowedWait: 0,
  maxWaitSeconds: 0,
  waitedBefore: 0,
  signal: new AbortController().signal,
  place: { connector: 'gh' },
  ...more,
});

function setUp(limits: Partial<LimitDeclaration> = {}) {
  const clock = fakeClock();
  const all = { ...LIMITS, ...limits };
  const limiter = new Limiter(clock, all, () => ({ maxConcurrency: 10, allowances: [] }));
  /** Milliseconds until a request may go, by a response with these headers. */
  const waitAfter = (headers: Headers, succeeded = true): number => {
    limiter.learn('default', { headers, succeeded });
    if (!succeeded)
      limiter.block('default', limitedUntil(all, { headers, now: clock.now() }, limiter.plausible));
    const { resetAt } = limiter.usage()[0] ?? {};
    return resetAt === undefined ? 0 : Date.parse(resetAt) - clock.now();
  };
  const goes = () =>
    limiter.acquire(request()).then(
      (permit) => {
        permit.release();
        return true;
      },
      () => false,
    );
  return { clock, limiter, waitAfter, goes, now: clock.now(), seconds: clock.now() / 1000 };
}
const date = (milliseconds: number): string => new Date(milliseconds).toUTCString();

describe('the rate limit that a service reports', () => {
  const now = fakeClock().now();
  const seconds = now / 1000;
  it.each<[string, Headers, number]>([
    ['seconds since the epoch', { 'x-reset': String(seconds + 90) }, 90_000],
    ['milliseconds since the epoch', { 'x-reset': String(now + 90_000) }, 90_000],
    ['microseconds since the epoch', { 'x-reset': String((now + 90_000) * 1000) }, 90_000],
    ['seconds from now', { 'x-reset': '90' }, 90_000],
    ['an ISO time', { 'x-reset': new Date(now + 90_000).toISOString() }, 90_000],
    ['an HTTP date', { 'x-reset': date(now + 90_000) }, 90_000],
    ['a year ahead', { 'x-reset': String(seconds + 365 * 86_400) }, HOUR],
    ['beyond all dates', { 'x-reset': '99999999999999999' }, HOUR],
    ['beyond all numbers', { 'x-reset': '9'.repeat(400) }, HOUR],
    ['the end of time', { 'x-reset': '9999-12-31T23:59:59Z' }, HOUR],
    ['long past', { 'x-reset': String(seconds - 7200) }, 0],
    ['negative', { 'x-reset': '-90' }, 0],
    ['no number', { 'x-reset': 'soon' }, 0],
    ['not a number', { 'x-reset': 'NaN' }, 0],
    ['missing', {}, 0],
  ])('is believed for an hour at most: a reset that is %s', async (_what, reset, wait) => {
    const { waitAfter, goes, clock } = setUp();
    expect(waitAfter({ ...SPENT, ...reset })).toBe(wait);
    expect(await goes()).toBe(wait === 0);
    await clock.advance(wait);
    expect(await goes()).toBe(true);
  });

  it.each<[string, string, number]>([
    ['seconds', '30', 30_000],
    ['a number of seconds since 1970', String(seconds + 30), 30_000],
    ['a date', date(now + 30_000), 30_000],
    ['thirty thousand years', '999999999999', HOUR],
    ['a date far ahead', 'Fri, 01 Jan 2100 00:00:00 GMT', HOUR],
    ['nothing', '0', 1000],
    ['a negative number', '-5', 60_000],
    ['a date long past', 'Sat, 01 Jan 2000 00:00:00 GMT', 60_000],
    ['words', 'later', 60_000],
  ])('is waited for where Retry-After is %s', (_what, retryAfter, wait) => {
    const { waitAfter } = setUp();
    expect(waitAfter({ 'retry-after': retryAfter }, false)).toBe(wait);
  });

  it.each<[string, Headers]>([
    ['a limit of 0', { 'x-limit': '0', 'x-remaining': '0' }],
    ['a negative rest', { 'x-limit': '10', 'x-remaining': '-1' }],
    ['a rest in words', { 'x-limit': '10', 'x-remaining': 'none' }],
    ['more left than the limit', { 'x-limit': '1', 'x-remaining': '100' }],
    ['an endless limit', { 'x-limit': '9'.repeat(400), 'x-remaining': '9'.repeat(400) }],
  ])('locks nothing where a success reports %s', async (_what, headers) => {
    const { waitAfter, goes } = setUp();
    waitAfter({ ...headers, 'x-reset': String(seconds + 600) });
    expect(await goes()).toBe(true);
  });

  it('is shown with what was considered implausible', () => {
    const { waitAfter, limiter } = setUp();
    waitAfter({ ...SPENT, 'x-reset': '99999999999999' });
    expect(limiter.usage()[0]?.doubt).toBe('reported reset 99999999999999, shortened to 3,600 s');
    waitAfter({ 'retry-after': '999999999999' }, false);
    expect(limiter.usage()[0]?.doubt).toContain('reported Retry-After 999999999999');
  });

  it.each<[string, Headers, string]>([
    [
      'a limit of 0',
      { 'x-limit': '0', 'x-remaining': '0' },
      'ignored a limit of 0 reported with a successful response',
    ],
    [
      'more left than the limit',
      { 'x-limit': '1', 'x-remaining': '100' },
      'ignored a reported limit of 100 remaining out of 1',
    ],
  ])('is shown where a success reports %s', (_what, headers, doubt) => {
    const { waitAfter, limiter } = setUp();
    waitAfter(headers);
    expect(limiter.usage()[0]?.doubt).toBe(doubt);
  });

  it('may last longer where the connector type declares it', () => {
    const { waitAfter } = setUp({ longestWindowSeconds: 86_400 });
    expect(waitAfter({ ...SPENT, 'x-reset': String(seconds + 80_000) })).toBe(80_000_000);
    expect(waitAfter({ 'retry-after': '999999999999' }, false)).toBe(86_400_000);
  });

  it('never holds a request back for longer than is plausible, whatever it is', async () => {
    const odd = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.double().map(String),
      fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
      fc
        .date({ min: new Date(0), max: new Date(8e15), noInvalidDate: true })
        .map((one) => one.toISOString()),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          { 'x-limit': odd, 'x-remaining': odd, 'x-reset': odd, 'retry-after': odd, date: odd },
          { requiredKeys: [] },
        ),
        fc.boolean(),
        async (headers, succeeded) => {
          const { waitAfter, goes, clock } = setUp();
          expect(waitAfter(headers as Headers, succeeded)).toBeLessThanOrEqual(HOUR + 60_000);
          await clock.advance(HOUR + 60_000);
          expect(await goes()).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stores only so many names of buckets', () => {
    const { limiter } = setUp();
    for (let one = 0; one < 500; one += 1)
      limiter.learn('default', {
        headers: { ...SPENT, 'x-bucket': `bucket-${one}` },
        succeeded: true,
      });
    expect(limiter.usage().length).toBeLessThanOrEqual(65);
  });
});

describe('clocks that differ', () => {
  const skews = [
    ['ahead of ours by an hour', HOUR],
    ['behind ours by an hour', -HOUR],
    ['ahead of ours by a day', 24 * HOUR],
    ['behind ours by three years', -3 * 365 * 24 * HOUR],
    ['the same', 0],
  ] as const;
  it.each(skews)('a reset is read by the clock of the service: %s', (_what, skew) => {
    const { waitAfter, now } = setUp();
    const theirs = now + skew;
    const headers = { ...SPENT, date: date(theirs), 'x-reset': String(theirs / 1000 + 8) };
    expect(waitAfter(headers)).toBe(8000);
  });

  it.each(skews)('so is a date in Retry-After: %s', (_what, skew) => {
    const { waitAfter, now } = setUp();
    const theirs = now + skew;
    const headers = { date: date(theirs), 'retry-after': date(theirs + 8000) };
    expect(waitAfter(headers, false)).toBe(8000);
  });

  it.each([
    ['unreadable', 'yesterday'],
    ['of 1970', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['of the year 9999', 'Fri, 31 Dec 9999 23:59:59 GMT'],
    ['only a number', '12345'],
  ])('a Date that is %s is ignored', (_what, written) => {
    const { waitAfter, now } = setUp();
    expect(waitAfter({ ...SPENT, date: written, 'x-reset': String(now / 1000 + 8) })).toBe(8000);
  });

  it('the age of a response from a cache is considered', () => {
    const { waitAfter, now } = setUp();
    const headers = {
      ...SPENT,
      date: date(now - 30_000),
      age: '30',
      'x-reset': String(now / 1000 + 8),
    };
    expect(waitAfter(headers)).toBe(8000);
  });
});

describe('news of a limit', () => {
  it('from a later request replaces what was known, including an earlier window', async () => {
    const { limiter, clock, now, goes } = setUp();
    const learn = (remaining: number, wait: number) =>
      limiter.learn(
        'default',
        {
          headers: {
            'x-limit': '5000',
            'x-remaining': String(remaining),
            'x-reset': String((now + wait) / 1000),
          },
          succeeded: true,
        },
        { sentAt: clock.monotonic(), receivedAt: clock.monotonic() },
      );
    learn(0, 900 * 86_400_000);
    expect(await goes()).toBe(false);
    learn(4000, 600_000);
    expect(limiter.usage()[0]).toMatchObject({ remaining: 4000 });
    expect(limiter.usage()[0]?.doubt).toBeUndefined();
    expect(await goes()).toBe(true);
  });

  it('that arrives late, about an earlier window, changes nothing', () => {
    const { limiter, now } = setUp();
    const learn = (remaining: number, wait: number) =>
      limiter.learn('default', {
        headers: { 'x-remaining': String(remaining), 'x-reset': String((now + wait) / 1000) },
        succeeded: true,
      });
    learn(4000, 600_000);
    learn(0, 10_000);
    expect(limiter.usage()[0]).toMatchObject({ remaining: 4000 });
  });

  it('is forgotten on demand: waiting requests are sent', async () => {
    const { limiter, waitAfter } = setUp();
    waitAfter({ ...SPENT, 'retry-after': '3600' }, false);
    const waiting = limiter.acquire(request({ allowedWait: 2 * HOUR }));
    limiter.clear();
    await expect(waiting).resolves.toBeDefined();
    expect(limiter.usage()[0]).toMatchObject({ bucket: 'default', waiting: 0 });
    expect(limiter.usage()[0]?.resetAt).toBeUndefined();
  });

  it('does not hold back a probe, and one that gets through ends a rejection', async () => {
    const { limiter, waitAfter, clock, goes } = setUp();
    waitAfter({ 'retry-after': '3600' }, false);
    await clock.advance(1);
    const permit = await limiter.acquire(request({ probe: true }));
    expect(await goes()).toBe(false);
    const sentAt = clock.monotonic();
    limiter.learn('default', { headers: {}, succeeded: true }, { sentAt, receivedAt: sentAt });
    permit.release();
    expect(await goes()).toBe(true);
  });
});
