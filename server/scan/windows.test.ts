import fc from 'fast-check';
import type {
  Condition,
  EntityDeclaration,
  FilterDeclaration,
  ListDeclaration,
} from '../../common/declaration';
import { prepareRequest } from '../connectors';
import { planScan } from './planning/plan_scan';
import type { ScanRequest } from './planning/scan_request';
import type { ScanPlan } from './scan_plan';
import type { FakeCall, FakeResponse } from './testing/fake_service';
import { context, fixture, rowsOf } from './testing/scan_fixture';

const CAP = 20;
const NOW = Date.parse('2026-03-01T12:00:00Z');
const DAY = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

const since: FilterDeclaration = {
  column: 'created_at',
  operators: ['gt', 'gte'],
  parameter: 'since',
  match: 'superset',
  time: 'iso_seconds',
  replaces: 'range',
};
const until: FilterDeclaration = { ...since, operators: ['lt', 'lte'], parameter: 'until' };

/** How services take a range: by two parameters, by one, or inside the text of a search. */
const FORMS = {
  'two parameters': { filters: [since, until], query: {} },
  'one parameter': {
    filters: [
      { ...since, parameter: 'created', template: '>{value}', both: '{from}..{until}' },
      { ...until, parameter: 'created', template: '<{value}' },
    ],
    query: {},
  },
  'a search': {
    filters: [
      { ...since, parameter: 'when', template: ' at:>{value}', both: ' at:{from}..{until}' },
      { ...until, parameter: 'when', template: ' at:<{value}' },
    ],
    query: { q: '{when}' },
  },
} as const;

const entityOf = (
  more: Partial<ListDeclaration> = {},
  windows: Partial<ListDeclaration['windows']> = {},
): EntityDeclaration => ({
  title: 'Events',
  description: 'Events',
  key: ['id'],
  incremental: { none: 'a test' },
  columns: {
    id: { type: 'integer' },
    created_at: { type: 'timestamp' },
    kind: { type: 'text' },
  },
  lists: [
    {
      name: 'all',
      request: { method: 'GET', path: '/events' },
      rows: 'events',
      pages: {
        kind: 'offset',
        size: { parameter: 'limit', max: 10 },
        offset: 'offset',
        more: 'more',
        cap: CAP,
      },
      filters: [since, until],
      unfiltered: { range: 'all' },
      windows: { column: 'created_at', earliest: '2025-01-01T00:00:00Z', ...windows },
      sorts: [
        {
          column: 'created_at',
          ascending: { sort: 'time' },
          descending: { sort: '-time' },
          nulls: 'none',
        },
        { column: 'id', ascending: { sort: 'id' }, descending: { sort: '-id' }, nulls: 'none' },
      ],
      parallelPages: false,
      ...more,
    },
  ],
});

/** Whether the edges of a range belong to it. */
interface Edges {
  readonly since: boolean;
  readonly until: boolean;
}

/** A service that returns at most CAP rows of a range, as PagerDuty does. */
function service(times: readonly number[], edges: Edges = { since: true, until: false }) {
  return ({ url }: FakeCall): FakeResponse => {
    const of = (name: string) => url.searchParams.get(name) ?? undefined;
    const found = /(\S+?)\.\.(\S+)$/.exec((of('created') ?? of('q') ?? '').replace(' at:', ''));
    const [from, to] = [of('since') ?? found?.[1], of('until') ?? found?.[2]].map((text) =>
      text === undefined ? undefined : Date.parse(text),
    );
    const offset = Number(of('offset'));
    const limit = Number(of('limit'));
    if (offset + limit > CAP) return { status: 400, body: { error: 'too deep' } };
    const sort = of('sort') ?? 'id';
    const sign = sort.startsWith('-') ? -1 : 1;
    const rows = times
      .map((at, id) => ({ id, at }))
      .filter(
        ({ at }) =>
          of('range') === 'all' ||
          ((from === undefined || (edges.since ? at >= from : at > from)) &&
            (to === undefined || (edges.until ? at <= to : at < to))),
      )
      .sort((a, b) => sign * (sort.endsWith('time') ? a.at - b.at : a.id - b.id))
      .map(({ id, at }) => ({ id, created_at: iso(at), kind: 'x' }));
    return {
      body: {
        events: rows.slice(offset, offset + limit),
        more: rows.length > offset + limit,
      },
    };
  };
}

const condition = (operator: Condition['operator'], at: number): Condition => ({
  column: 'created_at',
  operator,
  values: [{ type: 'timestamp', value: iso(at) }],
  exact: true,
});

async function read(
  times: readonly number[],
  request: Partial<ScanRequest> = {},
  entity = entityOf(),
  edges?: Edges,
) {
  const {
    scanner,
    service: sent,
    connector,
  } = fixture(service(times, edges), {
    entities: { events: entity },
    prepare: prepareRequest,
  });
  const plan = planScan({
    id: 's',
    connector: connector('tracker'),
    entity: 'events',
    columns: ['id', 'created_at'],
    conditions: [],
    whole: true,
    options: {},
    now: NOW * 1000,
    outerBindings: [],
    pushDown: true,
    ...request,
  }) as ScanPlan;
  const scan = scanner.open(plan, context());
  const rows = await rowsOf(scan);
  return {
    plan,
    ids: rows.map(([id]) => Number(id)),
    requests: sent.requests.map((text) => decodeURIComponent(text)),
    outcome: scan.outcome(),
  };
}

const upTo = (count: number) => Array.from({ length: count }, (_, id) => id);
/** One event every `every` milliseconds, the last of them at NOW. */
const spread = (count: number, every: number) =>
  upTo(count).map((id) => NOW - (count - 1 - id) * every);
const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b);

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

  it('is never asked for more than it accepts', async () => {
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

  it('is read from the bounds of the statement on, both of which are sent', async () => {
    const from = NOW - 9.5 * DAY;
    const { ids, requests, plan, outcome } = await read(spread(150, DAY), {
      conditions: [condition('gte', from)],
    });
    expect(requests).toEqual([
      '/events?since=2026-02-19T23:59:59Z&until=2026-03-03T00:00:01Z&limit=10&offset=0',
    ]);
    expect(sorted(ids)).toEqual(upTo(150).slice(-10));
    expect(plan.pushed.map(({ as, exact }) => [as, exact])).toEqual([
      ['since=2026-02-20T00:00:00Z', false],
    ]);
    expect(outcome).toEqual({ complete: true, warnings: [] });
    const before = await read(spread(150, DAY), { conditions: [condition('lt', from)] });
    expect(sorted(before.ids)).toEqual(upTo(140));
  });

  it.each([
    ['no row is', [condition('gt', NOW + 100 * DAY)]],
    ['ends before it begins', [condition('gt', NOW - DAY), condition('lt', NOW - 5 * DAY)]],
    ['is before the earliest row', [condition('lt', Date.parse('2020-01-01'))]],
  ])('accepts a range in which %s', async (_, conditions) => {
    const { requests, outcome } = await read(spread(15, DAY), { conditions });
    expect(requests).toHaveLength(1);
    expect(outcome.complete).toBe(true);
  });

  it.each(['asc', 'desc'] as const)('keeps the order of its column: %s', async (direction) => {
    const sort = { column: 'created_at', direction, nulls: 'last' as const };
    const { ids, plan, outcome } = await read(spread(150, DAY), { sort });
    expect(plan.sort).toEqual({ column: 'created_at', direction });
    expect(ids).toEqual(direction === 'asc' ? upTo(150) : upTo(150).reverse());
    expect(outcome.complete).toBe(true);
  });

  it('is sorted by another column only if it is not read in windows', async () => {
    const sort = { column: 'id', direction: 'desc' as const, nulls: 'last' as const };
    const some = await read(spread(150, DAY), { sort, limit: 5 });
    expect([some.plan.sort?.column, some.ids, some.requests.length]).toEqual([
      'id',
      [149, 148, 147, 146, 145],
      1,
    ]);
    const all = await read(spread(150, DAY), { sort });
    expect(all.plan.sort).toBeUndefined();
    expect(sorted(all.ids)).toEqual(upTo(150));
  });

  it('stops at a limit beyond the cap', async () => {
    const sort = { column: 'created_at', direction: 'desc' as const, nulls: 'last' as const };
    const { ids, outcome } = await read(spread(150, DAY), { sort, limit: 33 });
    expect(ids).toEqual(upTo(150).reverse().slice(0, 33));
    expect(outcome.reason).toBe('limit');
  });

  it('has its repeated rows dropped from a list that its cached scan serves', async () => {
    const entity = entityOf();
    const [list] = entity.lists;
    if (list === undefined) throw new Error('no list');
    const { windows: _, ...short } = list;
    const ofKind: ListDeclaration = {
      ...short,
      name: 'kind',
      request: { method: 'GET', path: '/events', query: { kind: '{kind}' } },
      needs: [{ parameter: 'kind', column: 'kind' }],
      pages: { kind: 'none' },
    };
    const kind: Condition = {
      column: 'kind',
      operator: 'eq',
      values: [{ type: 'text', value: 'x' }],
      exact: true,
    };
    const { plan } = await read([], { conditions: [kind] }, { ...entity, lists: [list, ofKind] });
    expect([plan.access.list, plan.key]).toEqual(['kind', ['id']]);
  });

  it('is complete if the cached scan answers it', async () => {
    const {
      scanner,
      service: sent,
      connector,
    } = fixture(service(spread(150, DAY)), {
      entities: { events: entityOf() },
      prepare: prepareRequest,
    });
    const plan = planScan({
      id: 's',
      connector: connector('tracker'),
      entity: 'events',
      columns: ['id'],
      conditions: [],
      whole: true,
      options: {},
      now: NOW * 1000,
      outerBindings: [],
      pushDown: true,
    }) as ScanPlan;
    const first = await rowsOf(scanner.open(plan, context()));
    const count = sent.requests.length;
    const again = await rowsOf(scanner.open(plan, context()));
    expect(sent.requests.length).toBe(count);
    expect(sorted(again.map(([id]) => Number(id)))).toEqual(
      sorted(first.map(([id]) => Number(id))),
    );
  });
});
