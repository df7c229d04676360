import type { Pagination } from '../../../common/declaration';
import type { ScanPosition } from '../position';
import type { ScanPlan } from '../scan_plan';
import type { FakeCall, FakeResponse } from './fake_service';
import { context, fixture, pagedIssues, type FixtureOptions } from './scan_fixture';

export const COUNT = 47;
export const size = { parameter: 'per_page', max: 10 };
const row = (number: number) => ({ number, title: `Issue ${number}` });

/** A list of 47 rows in pages of 10, each kind of pagination as its services have it. */
export const KINDS: readonly [Pagination, (call: FakeCall) => FakeResponse][] = [
  [{ kind: 'link', size, page: 'page' }, (call) => pagedIssues(call, COUNT)],
  [{ kind: 'link', size, oneByOne: true }, (call) => pagedIssues(call, COUNT)],
  [
    { kind: 'page', page: 'page', first: 1, size, totalRows: 'total' },
    (call) => listed(call, pageOf),
  ],
  [{ kind: 'page', page: 'page', first: 1, size }, (call) => listed(call, pageOf)],
  [{ kind: 'offset', offset: 'offset', size, more: 'more' }, (call) => listed(call, offsetOf)],
  [
    { kind: 'cursor', size, from: { body: 'next' }, to: { query: 'cursor' } },
    (call) => listed(call, ({ url }) => Number(url.searchParams.get('cursor') ?? 0)),
  ],
];
export const pageOf = ({ url }: FakeCall): number =>
  (Number(url.searchParams.get('page') ?? 1) - 1) * 10;
const offsetOf = ({ url }: FakeCall): number => Number(url.searchParams.get('offset') ?? 0);

export function listed(call: FakeCall, from: (call: FakeCall) => number): FakeResponse {
  const start = from(call);
  const end = Math.min(COUNT, start + 10);
  const items = Array.from({ length: Math.max(0, end - start) }, (_, at) => row(start + at + 1));
  return {
    body: { items, total: COUNT, more: end < COUNT, next: end < COUNT ? String(end) : null },
  };
}

export interface Read {
  readonly rows: string[];
  readonly position: ScanPosition | undefined;
  readonly complete: boolean;
  readonly reason: string | undefined;
  readonly requests: readonly string[];
}

/** Reads with a new scanner, as another process would, and stops after `most` positions. `store` is called for each. */
export async function read(
  respond: (call: FakeCall) => FakeResponse,
  options: FixtureOptions,
  plan: ScanPlan,
  stored: ScanPosition | undefined,
  most = Infinity,
  store: (rows: readonly string[], position: ScanPosition) => void = () => undefined,
): Promise<Read> {
  const { scanner, service } = fixture(respond, options);
  const from =
    stored === undefined ? {} : { from: JSON.parse(JSON.stringify(stored)) as ScanPosition };
  const scan = scanner.open(plan, context({ resumable: from }));
  const pending: string[] = [];
  const rows: string[] = [];
  let position = stored;
  let seen = 0;
  for await (const batch of scan.batches()) {
    for (let at = 0; at < batch.rowCount; at++)
      pending.push(batch.values.map((column) => String(column[at])).join('#'));
    if (batch.position === undefined) continue;
    // Only what a position covers is stored.
    const covered = pending.splice(0);
    rows.push(...covered);
    position = batch.position;
    store(covered, position);
    if (++seen >= most) break;
  }
  const { complete, reason } = scan.outcome();
  return { rows, position, complete, reason, requests: service.requests };
}

/** An entity whose only list is paged like this. */
export const optionsFor = (pages: Pagination): FixtureOptions => ({
  entities: {
    issues: {
      ...base(),
      lists: [
        {
          name: 'all',
          request: { method: 'GET', path: '/issues' },
          rows: pages.kind === 'link' ? '.' : 'items',
          filters: [],
          pages,
        },
      ],
    },
  },
});

export const base = () => ({
  title: 'Issues',
  description: 'Issues',
  key: ['number'],
  incremental: { none: 'a test' },
  columns: { number: { type: 'integer' as const }, title: { type: 'text' as const } },
});
