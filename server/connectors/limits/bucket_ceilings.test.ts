import * as fc from 'fast-check';
import type { LimitDeclaration } from '../../../common/declaration';
import { fakeClock } from '../../ports/fakes';
import { sampleConnector, sampleType } from '../testing';
import { slidingWindow, tokenBucket } from './allowance';
import { ceilingsOf } from './ceilings';
import { declaredBucket } from './declared_bucket';
import { Limiter, type PermitRequest } from './limiter';
import { Limiters } from './limiters';

const { options } = sampleConnector('http://127.0.0.1:1');
const limits: LimitDeclaration = {
  maxConcurrency: 10,
  fallbackWaitSeconds: 60,
  buckets: [
    { bucket: 'search', prefix: '/search/', perMinute: 2 },
    { bucket: 'history', perHour: 3 },
    { bucket: 'export', prefix: '/export', maxConcurrency: 1 },
    { bucket: 'core', prefix: '/' },
  ],
};
const request = (bucket: string, more: Partial<PermitRequest> = {}): PermitRequest => ({
  bucket,
  priority: 'interactive',
  allowedWait: 0,
  maxWaitSeconds: 0,
  waitedBefore: 0,
  signal: new AbortController().signal,
  place: {},
  ...more,
});

describe('limits of a bucket', () => {
  const setUp = (declared = limits) => {
    const clock = fakeClock();
    const ceilings = ceilingsOf(declared, options);
    const limiter = new Limiter(clock, declared, () => ceilings);
    const sent: string[] = [];
    const send = (bucket: string, more: Partial<PermitRequest> = {}) =>
      limiter.acquire(request(bucket, more)).then((permit) => {
        sent.push(bucket);
        return permit;
      });
    return { clock, limiter, sent, send };
  };

  it.each<[string, string | undefined, string]>([
    ['/search/issues', undefined, 'search'],
    ['/searches', undefined, 'core'],
    ['/search/issues', 'history', 'history'],
  ])('hold for the longest prefix, or the bucket named: %s, %s', (path, bucket, due) => {
    expect(declaredBucket(limits, path, bucket === undefined ? {} : { bucket })).toBe(due);
  });

  it('hold back its own requests, and no others', async () => {
    const { clock, sent, send } = setUp();
    for (let i = 0; i < 3; i++) void send('search');
    for (let i = 0; i < 4; i++) void send('history');
    void send('core');
    await clock.advance(0);
    expect(sent).toEqual(['search', 'search', 'history', 'history', 'history', 'core']);
    await clock.advance(60_000);
    expect(sent.at(-1)).toBe('search');
    await clock.advance(3_540_000);
    expect(sent.slice(-1)).toEqual(['history']);
  });

  it('bound how many of its requests are in flight', async () => {
    const { clock, sent, send } = setUp();
    const first = send('export');
    void send('export');
    void send('core');
    await clock.advance(0);
    expect(sent).toEqual(['export', 'core']);
    (await first).release();
    await clock.advance(0);
    expect(sent).toEqual(['export', 'core', 'export']);
  });

  it('hold for each channel separately, if requests name theirs', async () => {
    const { clock, sent, send } = setUp({
      ...limits,
      buckets: [{ bucket: 'post', perSecond: 1 }],
    });
    const post = (each: string) => send('post', { each }).then(() => sent.push(each));
    for (const channel of ['C1', 'C1', 'C2', 'C1']) void post(channel);
    await clock.advance(0);
    expect(sent).toEqual(['post', 'post', 'C1', 'C2']);
    await clock.advance(1000);
    await clock.advance(1000);
    expect(sent.slice(4)).toEqual(['post', 'C1', 'post', 'C1']);
  });

  it('do not loosen those of all requests, if requests name their channel', async () => {
    const { clock, sent, send } = setUp({
      ...limits,
      perMinute: 2,
      buckets: [{ bucket: 'post', perSecond: 1 }],
    });
    for (const each of ['C1', 'C2', 'C3']) void send('post', { each });
    await clock.advance(1000);
    expect(sent).toEqual(['post', 'post']);
  });

  it('still hold when the service calls the bucket by that name', async () => {
    const { clock, limiter, sent, send } = setUp({
      ...limits,
      headers: { resetFormat: 'epoch_seconds', bucket: 'x-bucket', remaining: 'x-remaining' },
    });
    limiter.learn('search', { headers: { 'x-bucket': 'search' }, succeeded: true });
    for (let i = 0; i < 3; i++) void send('search');
    await clock.advance(0);
    expect(sent).toHaveLength(2);
  });

  it('of several connectors with one credential hold together', async () => {
    const clock = fakeClock();
    const limiters = new Limiters(clock);
    const type = sampleType({ limits });
    const of = (id: string) =>
      limiters.of(sampleConnector('http://127.0.0.1:1', { type, id }), 'http://127.0.0.1:1', 'x');
    of('a');
    const limiter = of('b');
    const sent: number[] = [];
    for (let i = 0; i < 3; i++) void limiter.acquire(request('search')).then(() => sent.push(i));
    await clock.advance(0);
    expect(sent).toEqual([0, 1]);
  });
});

describe('heavy requests', () => {
  it('count as several', async () => {
    const clock = fakeClock();
    const ceilings = ceilingsOf({ ...limits, perSecond: 10 }, options);
    const limiter = new Limiter(clock, limits, () => ceilings);
    const sent: number[] = [];
    const weighing = (weight: number) =>
      void limiter.acquire(request('core', { weight })).then(() => sent.push(weight));
    weighing(6);
    weighing(5);
    await clock.advance(999);
    expect(sent).toEqual([6]);
    await clock.advance(1);
    expect(sent).toEqual([6, 5]);
  });

  it('wait for the reset where what is left is too little for them', async () => {
    const clock = fakeClock();
    const declared: LimitDeclaration = {
      ...limits,
      headers: {
        limit: 'x-limit',
        remaining: 'x-remaining',
        reset: 'x-reset',
        resetFormat: 'delta_seconds',
      },
    };
    const ceilings = ceilingsOf(declared, options);
    const limiter = new Limiter(clock, declared, () => ceilings);
    const headers = { 'x-limit': '100', 'x-remaining': '4', 'x-reset': '30' };
    limiter.learn('core', { headers, succeeded: true });
    const sent: number[] = [];
    const weighing = (weight: number) =>
      void limiter
        .acquire(request('core', { weight, allowedWait: 60_000 }))
        .then(() => sent.push(weight));
    weighing(4);
    await clock.advance(0);
    expect(sent).toEqual([4]);
    weighing(5);
    await clock.advance(29_000);
    expect(sent).toEqual([4]);
    await clock.advance(2_000);
    expect(sent).toEqual([4, 5]);
  });

  it('never exceed a window or a token bucket, and always get their turn', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 700 })), {
          maxLength: 60,
        }),
        fc.constantFrom('window', 'bucket'),
        (steps, kind) => {
          const allowance = kind === 'window' ? slidingWindow(20, 1000) : tokenBucket(20, 20);
          let now = 0;
          const taken: { readonly at: number; readonly weight: number }[] = [];
          for (const [weight, pause] of steps) {
            now += pause;
            let turns = 0;
            while (allowance.wait(now, weight) > 0) {
              now += allowance.wait(now, weight);
              expect((turns += 1)).toBeLessThan(5);
            }
            allowance.take(now, weight);
            // What is heavier than all that is allowed takes all of it.
            taken.push({ at: now, weight: Math.min(20, weight) });
          }
          for (const { at } of taken) {
            const within = taken.filter((one) => one.at >= at && one.at < at + 1000);
            const sum = within.reduce((all, { weight }) => all + weight, 0);
            expect(sum).toBeLessThanOrEqual(kind === 'window' ? 20 : 41);
          }
        },
      ),
    );
  });
});
