import type { JsonValue, Pagination } from '../../../../common/declaration';
import { valueAt } from '../../../../common/declaration';
import { createPager, fingerprintOf, type PageResponse, type PageRequest } from '../index';

export const LIST = 'https://api.example/list';
interface Page {
  readonly rows: number;
  readonly body?: JsonValue;
  readonly headers?: Readonly<Record<string, string>>;
}
/** A list of a service, and how it is walked. */
export interface ListCase {
  readonly name: string;
  readonly pagination: Pagination;
  /** The service: its response to the nth request. */
  readonly pages: readonly Page[];
  /** Each round of requests: what differs in each. */
  readonly requested: readonly (readonly string[])[];
  readonly ends: 'end' | 'capped' | 'unproven' | 'repeated_page' | 'unreadable_response';
}
export const LINK = {
  kind: 'link',
  size: { parameter: 'per_page', max: 2 },
  page: 'page',
} as const;
export const PAGE = {
  kind: 'page',
  size: { parameter: 'size', max: 2 },
  page: 'page',
  first: 1,
} as const;
export const OFFSET = {
  kind: 'offset',
  size: { parameter: 'limit', max: 2 },
  offset: 'offset',
} as const;
export const CURSOR = {
  kind: 'cursor',
  from: { body: 'next' },
  to: { query: 'cursor' },
} as const;
export const link = (relations: Readonly<Record<string, string>>) => ({
  link: Object.entries(relations)
    .map(([relation, target]) => `<${LIST}${target}>; rel="${relation}"`)
    .join(', '),
});

/** What differs from the first request. */
const differing = ({ url, query, body }: PageRequest): string =>
  url ??
  Object.entries({ ...query, ...body })
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join('&');

/** Walks the list of a case. Returns what was requested in each round, and how it ended. */
export async function walked({ pagination, pages, ends }: ListCase) {
  const pager = createPager(pagination);
  const rounds: string[][] = [];
  let requests: readonly PageRequest[] = [pager.first()];
  let served = 0;
  let end: string | undefined;
  try {
    while (end === undefined) {
      rounds.push(requests.map(differing));
      let following: readonly PageRequest[] = [];
      for (const request of requests) {
        const page = pages[served];
        if (page === undefined) throw new Error('more pages were requested than exist');
        const body = page.body ?? { n: served };
        served += 1;
        const response: PageResponse = {
          request,
          url: LIST,
          headers: page.headers ?? {},
          rowCount: page.rows,
          fingerprint: fingerprintOf(
            Buffer.from(ends === 'repeated_page' ? JSON.stringify(body) : String(served)),
            page.rows,
          ),
          at: async (path) => valueAt(body, path),
        };
        const next = await pager.next(response);
        if (next.kind === 'pages') following = next.requests;
        else if (next.kind !== 'pending') end = next.kind;
      }
      requests = following;
    }
  } catch (error) {
    end = (error as { code?: string }).code ?? String(error);
  }
  return { rounds, end };
}
