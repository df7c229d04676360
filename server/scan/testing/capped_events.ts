import type {
  Condition,
  EntityDeclaration,
  FilterDeclaration,
  ListDeclaration,
} from '../../../common/declaration';
import { prepareRequest, type Connector } from '../../connectors';
import { planScan } from '../planning/plan_scan';
import type { ScanRequest } from '../planning/scan_request';
import type { ScanPlan } from '../scan_plan';
import type { FakeCall, FakeResponse } from './fake_service';
import { context, fixture, rowsOf } from './scan_fixture';

/** A service returns at most this many rows of a list. */
export const CAP = 20;
export const NOW = Date.parse('2026-03-01T12:00:00Z');
export const DAY = 86_400_000;
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
export const FORMS = {
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

export const entityOf = (
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
export function service(times: readonly number[], edges: Edges = { since: true, until: false }) {
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

export const condition = (operator: Condition['operator'], at: number): Condition => ({
  column: 'created_at',
  operator,
  values: [{ type: 'timestamp', value: iso(at) }],
  exact: true,
});

/** The plan of everything, unless `request` says otherwise. */
export const planOf = (connector: Connector, request: Partial<ScanRequest> = {}): ScanPlan =>
  planScan({
    id: 's',
    connector,
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

/** Reads the list from a service with events at these times, which rejects some requests. */
export async function read(
  times: readonly number[],
  request: Partial<ScanRequest> = {},
  entity = entityOf(),
  edges?: Edges,
  rejects: (call: FakeCall) => boolean = () => false,
) {
  const respond = service(times, edges);
  const {
    scanner,
    service: sent,
    connector,
  } = fixture((call) => (rejects(call) ? { status: 403 } : respond(call)), {
    entities: { events: entity },
    prepare: prepareRequest,
  });
  const plan = planOf(connector('tracker'), request);
  const scan = scanner.open(plan, context());
  const rows = await rowsOf(scan);
  return {
    plan,
    ids: rows.map(([id]) => Number(id)),
    requests: sent.requests.map((text) => decodeURIComponent(text)),
    outcome: scan.outcome(),
  };
}

export const upTo = (count: number) => Array.from({ length: count }, (_, id) => id);
/** One event every `every` milliseconds, the last of them at NOW. */
export const spread = (count: number, every: number) =>
  upTo(count).map((id) => NOW - (count - 1 - id) * every);
export const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b);
