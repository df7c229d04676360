import { ServiceError } from '../../../common/errors';
import type { ScanProgress } from '../../../common/contract';
import { context, fixture, pagedIssues, planOf, rowsOf, settled } from '../testing/scan_fixture';
import type { Scan } from '../scan';

/** The number of rows before the error. */
async function rowsBefore(scan: Scan): Promise<{ rows: number; error: unknown }> {
  let rows = 0;
  try {
    for await (const batch of scan.batches()) rows += batch.rowCount;
  } catch (error) {
    return { rows, error };
  }
  throw new Error('It did not fail');
}

describe('a failing scan', () => {
  it('returns the rows before the page that failed, then the error', async () => {
    const { scanner } = fixture((call) =>
      call.url.searchParams.get('page') === '4' ? { status: 500 } : pagedIssues(call, 95),
    );
    const scan = scanner.open(planOf(['number']), context());
    const { rows, error } = await rowsBefore(scan);
    expect(rows).toBe(30);
    expect(error).toMatchObject({ code: 'service_failed' });
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'error' });
  });

  it('ends with an error, and not in a loop, if a page repeats', async () => {
    const { scanner } = fixture(({ url }) => {
      const page = Math.min(3, Number(url.searchParams.get('page') ?? 1));
      const next = new URL(url);
      next.searchParams.set('page', String(page + 1));
      next.searchParams.set('nonce', String(Math.random()));
      return { body: [{ number: page }], headers: { link: `<${next.toString()}>; rel="next"` } };
    });
    const { rows, error } = await rowsBefore(scanner.open(planOf(['number']), context()));
    expect(rows).toBe(3);
    expect(error).toMatchObject({ code: 'repeated_page' });
  });

  it('does not report retries of the client as problems', async () => {
    const { scanner } = fixture((call) => {
      call.context.onAttempt?.({ status: 502, bytes: 0, milliseconds: 1 });
      return pagedIssues(call, 25);
    });
    const scan = scanner.open(planOf(['number']), context());
    expect(await rowsOf(scan)).toHaveLength(25);
    expect(scan.metrics()).toMatchObject({ pages: 3, requests: 6 });
    expect(scan.outcome()).toEqual({ complete: true, warnings: [] });
  });

  it.each([
    ['an object where a list was due', { message: 'x' }],
    ['a text where a list was due', 'x'],
    ['a wrong column', [{ number: { a: 1 } }]],
  ])('is unreadable, and the error names the place: %s', async (_what, body) => {
    const { scanner } = fixture(() => ({ body }));
    const { error } = await rowsBefore(scanner.open(planOf(['number']), context()));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({
      code: 'unreadable_response',
      place: { connector: 'tracker', entity: 'issues' },
    });
  });

  it('reports the error of the service if the cache fails too', async () => {
    const { scanner, pageCache } = fixture(() => ({ body: { message: 'x' } }));
    const invalidate = jest.spyOn(pageCache, 'invalidate');
    invalidate.mockRejectedValue(new Error('The store is closed'));
    const scan = scanner.open(planOf(['number']), context());
    const { error } = await rowsBefore(scan);
    expect(invalidate).toHaveBeenCalledTimes(1);
    expect(error).toMatchObject({ code: 'unreadable_response' });
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'error' });
  });

  it('fails with the reason of its cancellation', async () => {
    const { scanner, service } = fixture((call) => pagedIssues(call, 95));
    const cancel = new AbortController();
    const scan = scanner.open(planOf(['number']), context({ signal: cancel.signal }));
    const batches = scan.batches()[Symbol.asyncIterator]();
    await batches.next();
    service.hold();
    cancel.abort(new Error('enough'));
    await expect(
      (async () => {
        for (;;) if ((await batches.next()).done === true) return;
      })(),
    ).rejects.toThrow('enough');
    await settled();
    expect(service.inFlight()).toBe(0);
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'cancelled' });
  });

  it('ends with the rows so far when its time is over', async () => {
    const { scanner, service, clock } = fixture((call) => pagedIssues(call, 95));
    const scan = scanner.open(planOf(['number'], { options: { timeoutSeconds: 5 } }), context());
    const batches = scan.batches()[Symbol.asyncIterator]();
    await batches.next();
    await settled();
    service.hold();
    await clock.advance(5001);
    let result = await batches.next();
    while (result.done !== true) result = await batches.next();
    const outcome = scan.outcome();
    expect(outcome).toMatchObject({
      complete: false,
      reason: 'timeout',
      explanation: 'stopped after timeout = 5 s',
    });
  });

  it('is not complete when max_results ends it, and reports how to get more', async () => {
    const { scanner } = fixture((call) => pagedIssues(call, 95), { options: { maxResults: 12 } });
    const scan = scanner.open(planOf(['number']), context());
    expect(await rowsOf(scan)).toHaveLength(12);
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'max_results' });
  });

  it('is complete when max_results equals the number of rows', async () => {
    const { scanner } = fixture((call) => pagedIssues(call, 12), { options: { maxResults: 12 } });
    const scan = scanner.open(planOf(['number']), context());
    expect(await rowsOf(scan)).toHaveLength(12);
    expect(scan.outcome().complete).toBe(true);
  });
});

describe('a scan that continues after errors', () => {
  it('reads the other lists to their end, however many responses are invalid', async () => {
    const repos = Array.from({ length: 40 }, (_, i) => ({ name: `a/${i}` }));
    const { scanner } = fixture(({ url }) => {
      if (url.pathname === '/repos') return { body: { items: repos } };
      return url.pathname === '/repos/a/39/issues'
        ? { body: [{ number: 1 }] }
        : { body: { message: 'no list' } };
    });
    const parent = planOf(['name'], { id: 's0', entity: 'repos' }, { list: 'all', parameters: {} });
    const scan = scanner.open(
      planOf(
        ['repo', 'number'],
        { options: { onError: 'warn' } },
        { parameters: {}, fanOut: { over: 'parent', parent, supplies: { repo: 'name' } } },
      ),
      context(),
    );
    expect(await rowsOf(scan)).toEqual([['a/39', 1]]);
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'error' });
  });
});

describe('progress of a scan', () => {
  it('is reported at most ten times a second, and at the end', async () => {
    const reports: ScanProgress[] = [];
    const { scanner } = fixture((call) => pagedIssues(call, 500));
    await rowsOf(
      scanner.open(planOf(['number']), context({ onProgress: (one) => void reports.push(one) })),
    );
    expect(reports).toHaveLength(2);
    expect(reports.at(-1)).toMatchObject({ scan: 's1', rows: 500, pages: 50, totalPages: 50 });
  });

  it('includes the end of a wait for a rate limit, and counts the time', async () => {
    const reports: ScanProgress[] = [];
    const until = '2026-01-01T00:01:00.000Z';
    const made = fixture(async (call) => {
      call.context.onWaiting?.(until);
      await made.clock.sleep(7000);
      call.context.onWaiting?.(undefined);
      return { body: [{ number: 1 }] };
    });
    const scan = made.scanner.open(
      planOf(['number']),
      context({ onProgress: (one) => void reports.push(one) }),
    );
    const rows = rowsOf(scan);
    await settled();
    expect(reports.at(-1)).toMatchObject({ waitingUntil: until });
    await made.clock.advance(7000);
    expect(await rows).toHaveLength(1);
    expect(reports.at(-1)?.waitingUntil).toBeUndefined();
    expect(scan.metrics().waitedMilliseconds).toBe(7000);
  });
});

describe('a scan with a lot of work', () => {
  it('lets others get their turn', async () => {
    const row = { number: 1, title: 'x'.repeat(50), labels: [{ name: 'a' }, { name: 'b' }] };
    const body = Array.from({ length: 20_000 }, () => row);
    const { scanner } = fixture(() => ({ body }));
    let turns = 0;
    const watch = setInterval(() => (turns += 1), 0);
    const batches = scanner.open(planOf(['number', 'title', 'labels', 'raw']), context()).batches();
    let rows = 0;
    for await (const batch of batches) {
      // Counted from the first rows on, when the fake has finished its own parsing.
      if (rows === 0) turns = 0;
      rows += batch.rowCount;
    }
    clearInterval(watch);
    expect(rows).toBe(20_000);
    // Mapped at once, there would be none.
    expect(turns).toBeGreaterThan(0);
  });
});
