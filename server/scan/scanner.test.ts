import { context, fixture, pagedIssues, planOf, rowsOf, settled } from './testing/scan_fixture';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => [i + 1]);

describe('a scan of one list', () => {
  it('returns the rows of all pages in order', async () => {
    const { scanner, service } = fixture((call) => pagedIssues(call, 95));
    const scan = scanner.open(planOf(['number']), context());
    expect(await rowsOf(scan)).toEqual(numbers(95));
    expect(service.requests).toHaveLength(10);
    expect(scan.metrics()).toMatchObject({ rows: 95, pages: 10, requests: 10, list: 'repository' });
    expect(scan.outcome()).toEqual({ complete: true, warnings: [] });
  });

  it('requests several pages at once if the last is known', async () => {
    const { scanner, service } = fixture((call) => {
      service.hold(); // from the second page on
      return pagedIssues(call, 95);
    });
    const batches = scanner
      .open(planOf(['number']), context())
      .batches()
      [Symbol.asyncIterator]();
    await batches.next();
    void batches.next().catch(() => {});
    for (let turn = 0; turn < 500 && service.inFlight() < 8; turn += 1) await settled(1);
    expect(service.inFlight()).toBe(8);
    await batches.return?.();
  });

  it('requests no more than the read-ahead while the reader waits', async () => {
    const { scanner, service } = fixture((call) => pagedIssues(call, 500), { readAheadPages: 4 });
    const batches = scanner
      .open(planOf(['number']), context())
      .batches()
      [Symbol.asyncIterator]();
    await batches.next();
    await settled(100);
    expect(service.requests).toHaveLength(5);
    await batches.next();
    await settled(100);
    expect(service.requests).toHaveLength(6);
    await batches.return?.();
  });

  it.each([
    [3, { complete: false, reason: 'limit' }],
    [4, { complete: true }],
  ])('is not complete if a request for %s rows returns as many', async (most, outcome) => {
    const { scanner } = fixture((call) => pagedIssues(call, 3));
    const translation = { request: { method: 'GET', path: '/short' }, echo: {}, most } as const;
    const scan = scanner.open(planOf(['number'], {}, { translation }), context());
    expect(await rowsOf(scan)).toEqual(numbers(3));
    expect(scan.outcome()).toMatchObject(outcome);
  });

  it('requests no page that a LIMIT cannot need', async () => {
    const { scanner, service } = fixture((call) => pagedIssues(call, 500));
    const scan = scanner.open(planOf(['number'], { limit: 10 }), context());
    expect(await rowsOf(scan)).toEqual(numbers(10));
    expect(service.requests).toHaveLength(1);
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'limit' });
  });

  it('does not count a row twice towards LIMIT if the list moves while it is read', async () => {
    const { scanner } = fixture((call) => {
      // A new issue was created after the first page, so the last row of that page is the first of the second.
      const page = Number(call.url.searchParams.get('page') ?? 1);
      return pagedIssues(call, 50, (number) => ({ number: page === 1 ? number : number - 1 }));
    });
    const scan = scanner.open(
      planOf(['repo', 'number'], { limit: 12, key: ['repo', 'number'] }),
      context(),
    );
    expect((await rowsOf(scan)).map(([, number]) => [number])).toEqual(numbers(12));
  });

  it('stops requests under way when the reader leaves', async () => {
    const { scanner, service } = fixture((call) => pagedIssues(call, 500));
    const scan = scanner.open(planOf(['number']), context());
    const batches = scan.batches()[Symbol.asyncIterator]();
    service.hold();
    const first = batches.next();
    first.catch(() => {});
    await settled();
    expect(service.inFlight()).toBe(1);
    await batches.return?.();
    expect(service.aborted).toHaveLength(1);
    expect(service.inFlight()).toBe(0);
  });
});
