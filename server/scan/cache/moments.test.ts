import type { FakeResponse, FakeCall } from '../testing/fake_service';
import { context, fixture, pagedIssues, planOf, rowsOf, settled } from '../testing/scan_fixture';
import type { FixtureOptions } from '../testing/scan_fixture';

const MOVED =
  'the list changed while part of it was read from the cache, so rows may be missing or out of date; run the statement again';

const SECOND = 1000;

/** A list of numbers in pages of ten that changes between statements; `tags`: pages carry ETags. */
function changing(first: readonly number[], tags: boolean) {
  let numbers = first;
  const respond = (call: FakeCall): FakeResponse => {
    const page = pagedIssues(call, numbers.length, (at) => ({ number: numbers[at - 1] ?? 0 }));
    if (!tags) return page;
    const etag = `"${JSON.stringify([page.body, page.headers])}"`;
    return call.context.validators?.etag === etag
      ? { status: 304, headers: { etag, ...page.headers } }
      : { ...page, headers: { ...page.headers, etag } };
  };
  return { respond, becomes: (now: readonly number[]) => void (numbers = now), now: () => numbers };
}
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** Reads a list like a statement does. */
function reading(service: ReturnType<typeof changing>, options: FixtureOptions = {}) {
  const made = fixture(service.respond, { readAheadPages: 3, ...options });
  return {
    ...made,
    read: async (plan: Parameters<typeof planOf>[1] = {}) => {
      const scan = made.scanner.open(planOf(['number'], plan), context());
      const rows = (await rowsOf(scan)).map(([number]) => number as number);
      await settled(4);
      return { rows, outcome: scan.outcome(), metrics: scan.metrics() };
    },
  };
}

describe.each([
  ['with validators', true],
  ['without validators', false],
])('a list that changes between statements, %s', (_, tags) => {
  it('is not read partly from the cache and partly from the service', async () => {
    const service = changing(upTo(30), tags);
    const { read, service: fake } = reading(service);
    await read({ limit: 10 });
    service.becomes(upTo(30).slice(5));
    const { rows, outcome } = await read();
    expect(rows).toEqual(upTo(30).slice(5));
    expect(outcome).toEqual({ complete: true, warnings: [] });
    expect(fake.requests).toHaveLength(4);
  });

  it('that did not change only costs requests for what was not read before', async () => {
    const { read, service: fake } = reading(changing(upTo(30), tags));
    await read({ limit: 10 });
    const { metrics } = await read();
    expect(metrics).toMatchObject({ requests: 3, notModified: tags ? 1 : 0 });
    expect((await read()).metrics.requests).toBe(0);
    expect((await read({ limit: 20 })).metrics.requests).toBe(0);
    expect(fake.requests).toHaveLength(4);
  });

  it('does not mix a page that was read again with its old neighbors', async () => {
    const service = changing(upTo(30), tags);
    const { read } = reading(service);
    await read();
    service.becomes(upTo(30).slice(5));
    await read({ limit: 5, options: { maxAgeSeconds: 0 } });
    expect((await read()).rows).toEqual(upTo(30).slice(5));
  });

  it('returns the same LIMIT again without a request', async () => {
    const { read } = reading(changing(upTo(30), tags));
    await read({ limit: 12 });
    expect((await read({ limit: 12 })).metrics.requests).toBe(0);
    expect((await read({ limit: 3 })).metrics.requests).toBe(0);
    expect((await read({ limit: 21 })).metrics.requests).toBe(3);
  });

  it('serves an equal reader that stops early, and no other', async () => {
    const { scanner, service: fake } = reading(changing(upTo(30), tags), { readAheadPages: 1 });
    const leave = async (reader: string) => {
      const plan = planOf(['number'], { mayEndEarly: true, reader });
      const batches = scanner.open(plan, context()).batches()[Symbol.asyncIterator]();
      await batches.next();
      await batches.return?.();
      await settled(4);
      return fake.requests.length;
    };
    const first = await leave('one query');
    expect(await leave('one query')).toBe(first);
    expect(await leave('another query')).toBeGreaterThan(first);
  });

  it('excludes pages that our own write in between made stale', async () => {
    const service = changing(upTo(30), tags);
    const { read, scanner, pageCache } = reading(service);
    await read();
    const scan = scanner.open(planOf(['number'], { limit: 30 }), context());
    const batches = scan.batches()[Symbol.asyncIterator]();
    await batches.next();
    service.becomes(upTo(30).slice(5));
    await pageCache.invalidate({ connectorId: 'tracker' });
    expect((await read()).rows).toEqual(upTo(30).slice(5));
    await batches.return?.();
  });
});

describe('a cached page that is removed while the list is read', () => {
  const gone = async (change: boolean, tags: boolean) => {
    const service = changing(upTo(50), tags);
    const made = reading(service, { readAheadPages: 1 });
    await made.read({ limit: 40 });
    const scan = made.scanner.open(planOf(['number'], { limit: 40 }), context());
    const batches = scan.batches()[Symbol.asyncIterator]();
    const rows: unknown[] = [];
    const take = async () => {
      const { value, done } = await batches.next();
      if (done !== true) rows.push(...(value.values[0] ?? []));
      return done !== true;
    };
    await take();
    await made.pageCache.invalidate({ connectorId: 'tracker' });
    if (change) service.becomes(upTo(50).slice(5));
    while (await take());
    return { rows, outcome: scan.outcome() };
  };
  it('makes no difference if the list did not change', async () => {
    const { rows, outcome } = await gone(false, true);
    expect(rows).toEqual(upTo(40));
    expect(outcome).toMatchObject({ reason: 'limit' });
  });
  it.each([true, false])('is reported if the list changed (tags: %s)', async (tags) => {
    const { outcome } = await gone(true, tags);
    expect(outcome).toMatchObject({ complete: false, reason: 'error' });
    expect(outcome.explanation).toBe(MOVED);
  });
});

describe('random statements over a random list', () => {
  const randomOf = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  it.each(upTo(60))('return the list as it was at one point in time: %d', async (seed) => {
    const random = randomOf(seed * 7919);
    const below = (most: number) => Math.floor(random() * most);
    const size = 5 + below(60);
    const service = changing(upTo(size), random() < 0.5);
    let fresh = size;
    const { read, clock, pageCache } = reading(service, {
      readAheadPages: 1 + below(4),
      ...(random() < 0.3 ? { cacheBytes: 12_000 } : {}),
    });
    /** Earlier states of the list, with the time until which they were valid. */
    const moments: { numbers: readonly number[]; until: number }[] = [];
    for (let step = 0; step < 14; step++) {
      const roll = random();
      if (roll < 0.3) {
        moments.push({ numbers: service.now(), until: clock.now() });
        const left = service.now().filter(() => random() < 0.9);
        service.becomes([...upTo(below(4)).map(() => ++fresh), ...left]);
      } else if (roll < 0.45) await clock.advance(below(40) * SECOND);
      else if (roll < 0.5) await pageCache.invalidate({ connectorId: 'tracker' });
      else {
        const limit = random() < 0.5 ? 1 + below(40) : undefined;
        const maxAgeSeconds = random() < 0.3 ? below(60) : 60;
        const { rows, outcome } = await read({
          ...(limit === undefined ? {} : { limit }),
          options: { maxAgeSeconds },
        });
        const since = clock.now() - maxAgeSeconds * SECOND;
        const possible = [
          service.now(),
          ...moments.filter(({ until }) => until >= since).map(({ numbers }) => numbers),
        ].map((numbers) => numbers.slice(0, limit ?? numbers.length));
        if (outcome.complete || outcome.reason === 'limit') expect(possible).toContainEqual(rows);
        else expect(outcome.explanation).toBe(MOVED);
      }
    }
  });
});
