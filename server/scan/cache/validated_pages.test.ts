import type { FakeCall, FakeResponse } from '../testing/fake_service';
import { context, fixture, pagedIssues, planOf, rowsOf, settled } from '../testing/scan_fixture';

const plan = planOf(['number', 'title'], { options: { cache: false } });
const resumable = () => context({ resumable: {} });

/** 25 issues whose pages carry ETags; `changed` is part of the titles on the second page. */
const tagged =
  (changed: () => string) =>
  (call: FakeCall): FakeResponse => {
    const title = call.url.searchParams.get('page') === '2' ? changed() : '';
    const response = pagedIssues(call, 25, (number) => ({ number, title: `${title}${number}` }));
    const etag = `"${call.url.search}${title}"`;
    return call.context.validators?.etag === etag
      ? { status: 304 }
      : { ...response, headers: { ...response.headers, etag } };
  };

describe('a scan that can be continued', () => {
  it('requests each page, and bodies that did not change are not sent again', async () => {
    const { scanner, service } = fixture(tagged(() => ''));
    const first = await rowsOf(scanner.open(plan, resumable()));
    const scan = scanner.open(plan, resumable());
    expect(await rowsOf(scan)).toEqual(first);
    expect(scan.metrics()).toMatchObject({ requests: 3, notModified: 3, bytes: 0 });
    expect(service.requests).toHaveLength(6);
  });

  it('only looks up the first page of what was not read before, and keeps all', async () => {
    const { scanner, pageCache } = fixture(tagged(() => ''));
    const lookUps = jest.spyOn(pageCache, 'getPage');
    await rowsOf(scanner.open(plan, context({ resumable: { isFirst: true } })));
    expect(lookUps).toHaveBeenCalledTimes(1);
    const scan = scanner.open(plan, resumable());
    await rowsOf(scan);
    expect(scan.metrics()).toMatchObject({ requests: 3, notModified: 3 });
  });

  it('uses the pages of somebody else who has read the same', async () => {
    const { scanner } = fixture(tagged(() => ''));
    await rowsOf(scanner.open(plan, resumable()));
    const scan = scanner.open(plan, context({ resumable: { isFirst: true } }));
    await rowsOf(scan);
    expect(scan.metrics()).toMatchObject({ requests: 3, notModified: 3 });
  });

  it('reads a page that has changed', async () => {
    let title = '';
    const { scanner } = fixture(tagged(() => title));
    await rowsOf(scanner.open(plan, resumable()));
    title = 'new ';
    const scan = scanner.open(plan, resumable());
    const rows = await rowsOf(scan);
    expect([rows[0], rows[10], rows[24]]).toEqual([
      [1, '1'],
      [11, 'new 11'],
      [25, '25'],
    ]);
    expect(scan.metrics()).toMatchObject({ requests: 3, notModified: 2 });
  });

  it('requests pages that others read a moment ago', async () => {
    const { scanner, service } = fixture(tagged(() => ''));
    await rowsOf(scanner.open(planOf(['number']), context()));
    await rowsOf(scanner.open(plan, resumable()));
    expect(service.requests).toHaveLength(6);
  });

  it('only keeps as many pages as leave most of the cache to others', async () => {
    const respond = (call: FakeCall): FakeResponse => {
      const { headers, ...response } = pagedIssues(call, 100, (number) => ({
        number,
        title: `${number} `.repeat(200),
      }));
      return { ...response, headers: { ...headers, etag: `"${call.url.search}"` } };
    };
    const { scanner, pageCache } = fixture(respond, { cacheBytes: 40_000 });
    await rowsOf(scanner.open(planOf(['number']), context()));
    const { bytes: before } = await pageCache.stats();
    const scan = scanner.open(
      planOf(['number', 'title'], { options: { cache: false } }),
      resumable(),
    );
    await rowsOf(scan);
    const { bytes } = await pageCache.stats();
    expect(bytes - before).toBeLessThan(40_000 / 4);
    expect(scan.outcome().warnings).toEqual([]);
  });

  it('does not read ahead of a slow cache, whose pages would fill the memory', async () => {
    const respond = (call: FakeCall): FakeResponse => {
      const { headers, ...response } = pagedIssues(call, 300);
      return { ...response, headers: { ...headers, etag: `"${call.url.search}"` } };
    };
    const { scanner, service, pageCache } = fixture(respond);
    const putPage = pageCache.putPage.bind(pageCache);
    const waiting: (() => void)[] = [];
    jest.spyOn(pageCache, 'putPage').mockImplementation(async (...page) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await putPage(...page);
    });
    const reading = rowsOf(scanner.open(plan, resumable()));
    await settled();
    const ahead = service.requests.length;
    expect(ahead).toBeLessThanOrEqual(20);
    const timer = setInterval(() => waiting.splice(0).forEach((write) => write()), 1);
    expect(await reading).toHaveLength(300);
    clearInterval(timer);
    expect(service.requests).toHaveLength(30);
  });
});
