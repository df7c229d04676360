import fc from 'fast-check';
import type { Condition } from '../../../common/declaration';
import {
  CAP,
  condition,
  DAY,
  entityOf,
  FORMS,
  NOW,
  read,
  sorted,
  spread,
  upTo,
} from '../testing/capped_events';

describe('a list with windows of time', () => {
  it('is read as a whole if it is short', async () => {
    const { ids, requests, outcome } = await read(spread(15, DAY));
    expect(sorted(ids)).toEqual(upTo(15));
    expect(requests).toEqual([
      '/events?range=all&limit=10&offset=0',
      '/events?range=all&limit=10&offset=10',
    ]);
    expect(outcome).toEqual({ complete: true, warnings: [] });
  });

  it('is read in windows if it reaches the cap, each row once', async () => {
    const { ids, outcome } = await read(spread(150, DAY));
    expect(sorted(ids)).toEqual(upTo(150));
    expect(outcome.complete).toBe(true);
    expect(outcome.notices).toEqual([
      'all: the service returns at most 20 rows of this list; the rest was read in windows of created_at',
    ]);
  });

  it('names the windows that fail if on_error lets the others be read', async () => {
    const lengthOf = (url: URL) => {
      const [from = NaN, to = NaN] = ['since', 'until'].map((name) =>
        Date.parse(url.searchParams.get(name) ?? ''),
      );
      return to - from;
    };
    const options = { onError: 'ignore' } as const;
    const { ids, outcome } = await read(
      spread(150, DAY),
      { options },
      entityOf(),
      undefined,
      (call) =>
        // Only halves of windows are this short.
        lengthOf(call.url) < 40 * DAY,
    );
    expect(ids.length).toBeLessThan(150);
    expect(outcome).toMatchObject({ complete: false, reason: 'error', missing: { more: 0 } });
    const names = outcome.missing?.parts.map(({ name }) => name) ?? [];
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\d{4}-\d\d-\d\dT\S+ to \d{4}-\d\d-\d\dT\S+$/);
  });

  it.each(Object.entries(FORMS))('sends its windows in %s', async (_, { filters, query }) => {
    const request = { method: 'GET' as const, path: '/events', query };
    const entity = entityOf({ filters, request });
    const { ids, outcome } = await read(spread(150, DAY), {}, entity);
    expect(sorted(ids)).toEqual(upTo(150));
    expect(outcome.complete).toBe(true);
  });

  describe('and a translator', () => {
    const translated = (takes: (condition: Condition) => boolean) =>
      entityOf({
        filters: [],
        unfiltered: {},
        translate: {
          because: 'a test',
          pushes: { created_at: ['gt', 'lt'] },
          translate: ({ conditions }) => {
            const taken = conditions.filter(takes);
            const edge = (operator: string) =>
              taken.findLast((one) => one.operator === operator)?.values[0]?.value ?? '';
            const [from, to] = [edge('gt'), edge('lt')].map(String);
            return {
              request: {
                method: 'GET',
                path: '/events',
                query: from === '' ? { range: 'all' } : { since: from ?? '', until: to ?? '' },
              },
              pushed: taken.map((one) => ({ condition: one, exact: false, as: 'x' })),
              echo: {},
              aggregated: false,
            };
          },
        },
      });

    it('sends them by its translator', async () => {
      const { ids, outcome, requests } = await read(
        spread(150, DAY),
        {},
        translated(() => true),
      );
      expect(sorted(ids)).toEqual(upTo(150));
      expect(outcome.complete).toBe(true);
      expect(requests.some((text) => text.includes('since='))).toBe(true);
    });

    it('is partial if its translator cannot express them', async () => {
      const { ids, outcome } = await read(
        spread(150, DAY),
        {},
        translated(() => false),
      );
      expect(ids).toHaveLength(CAP);
      expect(outcome).toMatchObject({ complete: false, reason: 'service_cap' });
    });
  });

  it.each([
    { since: true, until: true },
    { since: true, until: false },
    { since: false, until: true },
    { since: false, until: false },
  ])('loses no row on an edge, whichever edges the service includes: %o', async (edges) => {
    // Four rows at each time, all of which become edges: a window of one second has 16 rows with its margins.
    const times = upTo(300).map((id) => NOW - Math.floor(id / 4) * 1000);
    const { ids, outcome } = await read(times, {}, entityOf(), edges);
    expect(sorted(ids)).toEqual(upTo(300));
    expect(outcome.complete).toBe(true);
  });

  it('has each row once or is partial, wherever its rows are', async () => {
    // Bursts of events, seconds to months apart.
    const bursts = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 420 * 86_400 }),
        count: fc.integer({ min: 1, max: 60 }),
        every: fc.constantFrom(0, 1, 7, 3600),
      }),
      { minLength: 1, maxLength: 6 },
    );
    const bound = fc.option(fc.integer({ min: 0, max: 420 * 86_400 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        bursts,
        bound,
        bound,
        fc.record({ since: fc.boolean(), until: fc.boolean() }),
        fc.constantFrom(undefined, 30, 180),
        async (of, lower, upper, edges, mostDays) => {
          const times = of.flatMap(({ at, count, every }) =>
            upTo(count).map((index) => NOW - Math.max(0, at - index * every) * 1000),
          );
          const [from, to] = [lower, upper].map((s) => (s === undefined ? s : NOW - s * 1000));
          const conditions = [
            ...(from === undefined ? [] : [condition('gte', from)]),
            ...(to === undefined ? [] : [condition('lt', to)]),
          ];
          const windows = mostDays === undefined ? {} : { mostDays };
          const { ids, outcome } = await read(times, { conditions }, entityOf({}, windows), edges);
          const found = new Set(ids);
          expect(found.size).toBe(ids.length);
          const wanted = upTo(times.length).filter((id) => {
            const at = times[id] ?? 0;
            return at >= (from ?? -Infinity) && at < (to ?? Infinity);
          });
          const missing = wanted.filter((id) => !found.has(id));
          expect([outcome.complete, outcome.complete ? missing : []]).toEqual([
            outcome.complete,
            [],
          ]);
          // Fewer rows than the cap at any time can always be separated.
          const dense = times.some(
            (at) => times.filter((other) => Math.abs(other - at) <= 3000).length >= CAP,
          );
          if (!dense) expect(outcome.complete).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is partial if a window cannot be halved any further', async () => {
    const times = [...spread(10, DAY), ...upTo(50).map(() => NOW - 100 * DAY)];
    const { ids, outcome } = await read(times);
    expect(ids.length).toBe(10 + CAP);
    expect(outcome).toMatchObject({ complete: false, reason: 'service_cap' });
    expect(outcome.explanation).toMatch(
      /^all: the service returns at most 20 rows of this list, even from 2025-11-21T11:59:5\dZ to 2025-11-21T12:00:0\dZ$/,
    );
  });

  it('is divided where its rows are', async () => {
    // 200 rows within half an hour, in a range of 14 months.
    const { ids, requests, outcome } = await read(spread(200, 10_000));
    expect(sorted(ids)).toEqual(upTo(200));
    expect(outcome.complete).toBe(true);
    // Halves of equal length would take 14 times two requests before they separate any row.
    expect(requests.length).toBeLessThan(120);
  });

  it('never receives a request for more than it accepts', async () => {
    const { ids, requests, outcome } = await read(
      spread(150, DAY),
      {},
      entityOf({}, { mostDays: 30 }),
    );
    expect(sorted(ids)).toEqual(upTo(150));
    expect(outcome.complete).toBe(true);
    const ranges = requests.flatMap((text) => {
      const match = /since=([^&]+)&until=([^&]+)/.exec(text);
      return match === null
        ? []
        : [(Date.parse(match[2] ?? '') - Date.parse(match[1] ?? '')) / DAY];
    });
    expect(ranges.length).toBeGreaterThan(14);
    expect(Math.max(...ranges)).toBeLessThanOrEqual(30);
  });
});
