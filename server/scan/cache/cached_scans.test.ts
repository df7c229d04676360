import { randomBytes } from 'node:crypto';
import type { FakeResponse, FakeCall } from '../testing/fake_service';
import {
  context,
  fixture,
  pagedIssues,
  planOf,
  rowsOf,
  settled,
  text,
} from '../testing/scan_fixture';

const SECOND = 1000;
const plan = planOf(['number']);
/** 25 issues whose pages carry ETags. */
const tagged = (call: FakeCall): FakeResponse => {
  const response = pagedIssues(call, 25);
  const etag = `"${call.url.search}"`;
  return call.context.validators?.etag === etag
    ? { status: 304 }
    : { ...response, headers: { ...response.headers, etag } };
};

describe('the page cache', () => {
  it('serves an equal scan without a request while it is fresh', async () => {
    const { scanner, service, clock } = fixture(tagged);
    await rowsOf(scanner.open(plan, context()));
    await clock.advance(30 * SECOND);
    const scan = scanner.open(planOf(['number', 'title']), context());
    expect((await rowsOf(scan))[24]).toEqual([25, 'Issue 25']);
    expect(service.requests).toHaveLength(3);
    expect(scan.metrics()).toMatchObject({ requests: 0, cachedPages: 3, cacheAgeSeconds: 30 });
  });

  it('revalidates stale pages, and bodies that did not change are not sent again', async () => {
    const { scanner, service, clock } = fixture(tagged);
    await rowsOf(scanner.open(plan, context()));
    await clock.advance(61 * SECOND);
    const scan = scanner.open(plan, context());
    expect(await rowsOf(scan)).toHaveLength(25);
    expect(scan.metrics()).toMatchObject({ requests: 3, notModified: 3, bytes: 0 });
    await clock.advance(30 * SECOND);
    await rowsOf(scanner.open(plan, context()));
    expect(service.requests).toHaveLength(6);
  });

  it('follows the link that a 304 has for a page that used to be the last', async () => {
    let total = 10;
    const { scanner, service, clock } = fixture((call) => {
      const { headers = {} } = pagedIssues(call, total);
      const response = tagged(call);
      const etag = `"${call.url.search}"`;
      return response.status === 304
        ? { status: 304, headers }
        : { ...pagedIssues(call, total), headers: { ...headers, etag } };
    });
    expect(await rowsOf(scanner.open(plan, context()))).toHaveLength(10);
    await clock.advance(61 * SECOND);
    total = 15;
    expect(await rowsOf(scanner.open(plan, context()))).toHaveLength(15);
    await rowsOf(scanner.open(plan, context()));
    expect(service.requests).toHaveLength(3);
  });

  it('requests stale pages again if the service has no validators', async () => {
    const { scanner, service, clock } = fixture((call) => pagedIssues(call, 25));
    await rowsOf(scanner.open(plan, context()));
    await clock.advance(61 * SECOND);
    const scan = scanner.open(plan, context());
    await rowsOf(scan);
    expect(service.requests).toHaveLength(6);
    expect(scan.metrics().notModified).toBe(0);
  });

  it('is neither read nor written with cache = false', async () => {
    const { scanner, service, pageCache } = fixture(tagged);
    const off = planOf(['number'], { options: { cache: false } });
    await rowsOf(scanner.open(off, context()));
    expect(await pageCache.stats()).toMatchObject({ pages: 0, scans: 0 });
    await rowsOf(scanner.open(plan, context()));
    await rowsOf(scanner.open(off, context()));
    expect(service.requests).toHaveLength(9);
  });

  it('only uses pages that max_age allows', async () => {
    const { scanner, service, clock } = fixture(tagged);
    await rowsOf(scanner.open(plan, context()));
    await clock.advance(100 * SECOND);
    const options = { maxAgeSeconds: 300 };
    await rowsOf(scanner.open(planOf(['number'], { options }), context()));
    expect(service.requests).toHaveLength(3);
    await rowsOf(scanner.open(planOf(['number'], { options: { maxAgeSeconds: 10 } }), context()));
    expect(service.requests).toHaveLength(6);
  });

  it('is not shared between connectors, nor between the credentials of one', async () => {
    let version = 1;
    const { scanner, service } = fixture(tagged, { secretVersion: () => version });
    await rowsOf(scanner.open(plan, context()));
    await rowsOf(scanner.open({ ...plan, connector: 'other' }, context()));
    expect(service.requests).toHaveLength(6);
    version = 2;
    await rowsOf(scanner.open(plan, context()));
    expect(service.requests).toHaveLength(9);
  });

  it('removes pages that our own writes made stale', async () => {
    const { scanner, service, pageCache } = fixture(tagged);
    await rowsOf(scanner.open(plan, context()));
    await pageCache.invalidate({ connectorId: 'tracker', entities: ['issues'] });
    await rowsOf(scanner.open(plan, context()));
    expect(service.requests).toHaveLength(6);
  });

  it('does not store a response that was requested before a write and arrived after it', async () => {
    const { scanner, service, pageCache } = fixture(tagged);
    service.hold();
    const rows = rowsOf(scanner.open(plan, context()));
    await settled();
    await pageCache.invalidate({ connectorId: 'tracker' });
    service.release();
    await rows;
    await settled();
    // Page 1 was requested before, pages 2 and 3 after.
    expect(await pageCache.stats()).toMatchObject({ pages: 2, scans: 0 });
  });

  const noise = (length: number) => randomBytes(length).toString('latin1');

  it('keeps the first pages of a scan that does not fit, and reports it', async () => {
    const { scanner, pageCache } = fixture(
      (call) => pagedIssues(call, 100, (number) => ({ number, title: noise(1000) })),
      { cacheBytes: 100_000 },
    );
    const scan = scanner.open(plan, context());
    expect(await rowsOf(scan)).toHaveLength(100);
    await settled();
    const { pages, scans } = await pageCache.stats();
    expect(scans).toBe(0);
    expect(pages).toBeGreaterThan(3);
    expect(scan.outcome()).toMatchObject({
      complete: true,
      warnings: [
        `The page cache (0.1 MB) holds ${pages} of the 10 pages of this scan. The next run requests the other ${10 - pages} again. To cache all of them, raise cache_megabytes.`,
      ],
    });
  });

  it('compresses what came uncompressed, and reads it again', async () => {
    const { scanner, pageCache, service } = fixture(
      (call) => pagedIssues(call, 100, (number) => ({ number, title: 'x'.repeat(1000) })),
      { cacheBytes: 60_000 },
    );
    const first = await rowsOf(scanner.open(planOf(['number', 'title']), context()));
    await settled();
    expect(await pageCache.stats()).toMatchObject({ pages: 10, scans: 1 });
    expect(await rowsOf(scanner.open(planOf(['number', 'title']), context()))).toEqual(first);
    expect(service.requests).toHaveLength(10);
  });

  it('evicts the least recently used for a new scan', async () => {
    const { scanner, pageCache, service } = fixture(
      (call) => pagedIssues(call, 50, (number) => ({ number, title: noise(1000) })),
      { cacheBytes: 200_000 },
    );
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
      await rowsOf(
        scanner.open(planOf(['number'], {}, { parameters: { repo: text(name) } }), context()),
      );
    await settled();
    const before = service.requests.length;
    const last = planOf(['number'], {}, { parameters: { repo: text('f') } });
    expect(await rowsOf(scanner.open(last, context()))).toHaveLength(50);
    expect(service.requests).toHaveLength(before);
    expect((await pageCache.stats()).bytes).toBeLessThanOrEqual(200_000);
  });

  it('has remembered a scan when it ends, however long storing takes', async () => {
    const { scanner, pageCache } = fixture(tagged);
    const putScan = pageCache.putScan.bind(pageCache);
    pageCache.putScan = async (...scan) => {
      await settled();
      await putScan(...scan);
    };
    await rowsOf(scanner.open(plan, context()));
    expect((await pageCache.stats()).scans).toBe(1);
  });

  it('never remembers a stopped scan as complete', async () => {
    const { scanner, pageCache } = fixture(tagged);
    const batches = scanner.open(plan, context()).batches()[Symbol.asyncIterator]();
    await batches.next();
    await batches.return?.();
    await rowsOf(scanner.open(planOf(['number'], { limit: 5 }), context()));
    await rowsOf(scanner.open(planOf(['number'], { options: { maxResults: 12 } }), context()));
    await settled();
    expect((await pageCache.stats()).scans).toBe(0);
    await rowsOf(scanner.open(plan, context()));
    await settled();
    expect((await pageCache.stats()).scans).toBe(1);
  });
});

describe('scans that run at the same time', () => {
  it('share each request if they are equal', async () => {
    const { scanner, service } = fixture(tagged);
    const scans = Array.from({ length: 5 }, () => scanner.open(plan, context()));
    const all = await Promise.all(scans.map(rowsOf));
    expect(all.map((rows) => rows.length)).toEqual([25, 25, 25, 25, 25]);
    expect(service.requests).toHaveLength(3);
    expect(scans.reduce((sum, scan) => sum + scan.metrics().requests, 0)).toBe(3);
  });

  it('send it in the turn of any caller who still waits for it', async () => {
    const { scanner, service } = fixture((call) => {
      waiting.push(call.context.callers?.() ?? []);
      return tagged(call);
    });
    const waiting: (readonly string[])[] = [];
    const leave = new AbortController();
    service.hold();
    const left = scanner.open(plan, context({ caller: 'eve', signal: leave.signal }));
    const kept = ['ann', 'bob'].map((caller) => scanner.open(plan, context({ caller })));
    const all = Promise.allSettled([left, ...kept].map(rowsOf));
    await settled();
    leave.abort(new Error('enough'));
    service.release();
    await all;
    expect(waiting).toEqual([1, 2, 3].map(() => ['ann', 'bob']));
  });

  it('do not stop one another when the first is cancelled', async () => {
    const { scanner, service } = fixture(tagged);
    const cancel = new AbortController();
    service.hold();
    const first = rowsOf(scanner.open(plan, context({ signal: cancel.signal })));
    const second = rowsOf(scanner.open(plan, context()));
    await settled();
    cancel.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    service.release();
    expect(await second).toHaveLength(25);
    expect(service.aborted).toEqual([]);
    expect(service.requests).toHaveLength(3);
  });

  it('abort the request when the last of them is cancelled', async () => {
    const { scanner, service } = fixture(tagged);
    const cancel = new AbortController();
    service.hold();
    const both = [1, 2].map(() => rowsOf(scanner.open(plan, context({ signal: cancel.signal }))));
    await settled();
    cancel.abort(new Error('enough'));
    await expect(Promise.all(both)).rejects.toThrow('enough');
    await settled();
    expect(service.inFlight()).toBe(0);
    await Promise.allSettled(both);
  });

  it('do not wait for a slow reader', async () => {
    const { scanner, service } = fixture(tagged, { readAheadPages: 1 });
    const slow = scanner.open(plan, context()).batches()[Symbol.asyncIterator]();
    await slow.next();
    expect(await rowsOf(scanner.open(plan, context()))).toHaveLength(25);
    await slow.return?.();
    expect(service.requests.length).toBeLessThanOrEqual(3);
  });
});

describe('a wider complete scan', () => {
  const repo = (name: string) => ({
    column: 'repo',
    operator: 'eq' as const,
    values: [text(name)],
    exact: true,
  });
  const organization = { list: 'organization', query: {}, parameters: {} };
  const one = (name: string) =>
    planOf(
      ['repo', 'number'],
      { pushed: [{ condition: repo(name), exact: true, as: '' }] },
      { parameters: { repo: text(name) } },
    );
  const service = (call: FakeCall) =>
    pagedIssues(call, 25, (number) => ({ number, repository: number % 2 === 0 ? 'a/x' : 'a/y' }));

  it('serves a narrower one without a request', async () => {
    const { scanner, service: fake } = fixture(service);
    await rowsOf(scanner.open(planOf(['number'], {}, organization), context()));
    const scan = scanner.open(one('a/x'), context());
    const rows = await rowsOf(scan);
    expect(rows.filter(([name]) => name === 'a/x')).toHaveLength(12);
    expect(fake.requests).toHaveLength(3);
    expect(scan.metrics().list).toBe('organization');
    expect(scan.outcome().complete).toBe(true);
  });

  it('is not used for rows that may be outside of it', async () => {
    const { scanner, service: fake } = fixture(service);
    await rowsOf(scanner.open(planOf(['number'], {}, organization), context()));
    await rowsOf(scanner.open(one('other/z'), context()));
    expect(fake.requests.slice(3)[0]).toContain('/repos/other/z/issues');
  });

  it('returns all of its rows for a narrower LIMIT, which evaluation counts', async () => {
    const { scanner, service: fake } = fixture(service);
    await rowsOf(scanner.open(planOf(['number'], {}, organization), context()));
    const rows = await rowsOf(scanner.open({ ...one('a/x'), limit: 3 }, context()));
    expect(rows.filter(([name]) => name === 'a/x').length).toBeGreaterThanOrEqual(3);
    expect(fake.requests).toHaveLength(3);
  });

  it('is not used when it is too old', async () => {
    const { scanner, service: fake, clock } = fixture(service);
    await rowsOf(scanner.open(planOf(['number'], {}, organization), context()));
    await clock.advance(61 * SECOND);
    await rowsOf(scanner.open(one('a/x'), context()));
    expect(fake.requests.length).toBeGreaterThan(3);
  });
});
