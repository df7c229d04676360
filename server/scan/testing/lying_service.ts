import type { JsonValue, Pagination } from '../../../common/declaration';
import type { FakeResponse, FakeCall } from './fake_service';

/** How the service pages its rows. */
export type Paging =
  | 'link pages'
  | 'link cursor'
  | 'page'
  | 'page of total rows'
  | 'page of total pages'
  | 'offset'
  | 'offset of total'
  | 'offset with more'
  | 'cursor in query'
  | 'cursor in header'
  | 'cursor url'
  | 'cursor in json body'
  | 'cursor in form body';

/** A fault of the service. `at`: the number of the request at which it begins, from 1. */
export type Lie =
  | { readonly kind: 'none' }
  /** From there on there are no rows and no further pages, whatever was announced. */
  | { readonly kind: 'ends early'; readonly at: number }
  /** From there on it returns the same rows again and again. */
  | { readonly kind: 'repeats'; readonly at: number }
  /** It leads back to an earlier page. */
  | { readonly kind: 'leads back'; readonly at: number }
  /** Enough rows disappear from the front to be noticeable. */
  | { readonly kind: 'shrinks'; readonly at: number }
  | { readonly kind: 'grows'; readonly at: number; readonly by: number; readonly front: boolean }
  /** Its pages have at most this many rows. */
  | { readonly kind: 'clamps'; readonly to: number }
  /** It removes rows from its pages after paging. */
  | { readonly kind: 'filters'; readonly every: number }
  | { readonly kind: 'counts wrong'; readonly total: number | 'the page' | 'too many' }
  /** It reports so on that page. */
  | { readonly kind: 'is partial'; readonly at: number; readonly in: 'body' | 'header' }
  | { readonly kind: 'loses its link'; readonly at: number }
  | { readonly kind: 'rejects a page'; readonly at: number; readonly status: 404 | 410 | 500 }
  /** It cannot produce a page that contains this row and more than this many rows. */
  | { readonly kind: 'too heavy'; readonly row: number; readonly most: number };

export const SIZE = 20;

/** The pagination as a connector would declare it. */
export function declared(paging: Paging, lie: Lie): Pagination {
  const size = { parameter: 'size', max: SIZE };
  const cursor = { kind: 'cursor', size, from: { body: 'next' }, more: 'more' } as const;
  const shortPages =
    lie.kind === 'clamps'
      ? ('clamped' as const)
      : lie.kind === 'filters'
        ? ('filtered' as const)
        : undefined;
  switch (paging) {
    case 'link pages':
      return { kind: 'link', size, page: 'page' };
    case 'link cursor':
      return { kind: 'link', size };
    case 'page':
      return { kind: 'page', size, page: 'page', first: 1 };
    case 'page of total rows':
      return { kind: 'page', size, page: 'page', first: 0, totalRows: 'total' };
    case 'page of total pages':
      return { kind: 'page', size, page: 'page', first: 1, totalPages: 'pages' };
    case 'offset':
      return { kind: 'offset', size, offset: 'offset' };
    case 'offset of total':
      return { kind: 'offset', size, offset: 'offset', totalRows: 'total' };
    case 'offset with more':
      return {
        kind: 'offset',
        size,
        offset: 'offset',
        more: 'more',
        ...(shortPages === undefined ? {} : { shortPages }),
      };
    case 'cursor in query':
      return { ...cursor, to: { query: 'after' } };
    case 'cursor in header':
      return { ...cursor, from: { header: 'X-Next' }, to: { query: 'after' } };
    case 'cursor url':
      return { ...cursor, to: 'url' };
    case 'cursor in json body':
      return { ...cursor, to: { body: 'page.after' } };
    case 'cursor in form body':
      return { ...cursor, to: { body: 'after' } };
  }
}

export interface LyingService {
  readonly respond: (call: FakeCall) => FakeResponse;
  /** Rows that existed from the first request to the last. */
  readonly throughout: () => readonly number[];
  readonly ever: () => ReadonlySet<number>;
  /** A problem was reported for an incomplete response. */
  readonly reportedPartial: () => boolean;
  readonly requests: () => number;
}

/** A service of `count` rows with one fault. */
export function lyingService(paging: Paging, lie: Lie, count: number): LyingService {
  let rows = Array.from({ length: count }, (_, at) => at + 1);
  const hidden = (id: number) => lie.kind === 'filters' && id % lie.every !== 0;
  const first = rows.filter((id) => !hidden(id));
  const ever = new Set(first);
  let requests = 0;
  let partial = false;
  let last: { readonly body: Record<string, JsonValue>; readonly headers: Record<string, string> };

  const change = () => {
    if (lie.kind === 'shrinks' && requests === lie.at) rows = rows.slice(SIZE + 1);
    if (lie.kind !== 'grows' || requests !== lie.at) return;
    const more = Array.from({ length: lie.by }, (_, at) => 10_000 + at);
    more.forEach((id) => ever.add(id));
    rows = lie.front ? [...more, ...rows] : [...rows, ...more];
  };

  const positionOf = ({ url, request }: FakeCall, size: number): number => {
    const query = url.searchParams;
    const after = (token: string | null | undefined) =>
      token == null ? 0 : rows.indexOf(Number(token.replace('after-', ''))) + 1;
    switch (paging) {
      case 'link pages':
      case 'page':
      case 'page of total pages':
        return (Number(query.get('page') ?? 1) - 1) * size;
      case 'page of total rows':
        return Number(query.get('page') ?? 0) * size;
      case 'offset':
      case 'offset of total':
      case 'offset with more':
        return Number(query.get('offset') ?? 0);
      case 'cursor in json body': {
        const body = JSON.parse(request.body ?? '{}') as { page?: { after?: string } };
        return after(body.page?.after);
      }
      case 'cursor in form body':
        return after(new URLSearchParams(request.body).get('after'));
      default:
        return after(query.get('after'));
    }
  };

  const respond = (call: FakeCall): FakeResponse => {
    requests++;
    const { url } = call;
    const requested = Number(url.searchParams.get('size') ?? SIZE);
    const size = lie.kind === 'clamps' ? Math.min(requested, lie.to) : requested;
    const from = positionOf(call, size);
    const slice = rows.slice(from, from + size);
    if (lie.kind === 'too heavy' && size > lie.most && slice.includes(lie.row))
      return { status: 502 };
    if (lie.kind === 'rejects a page' && requests === lie.at) return { status: lie.status };
    const leads = from + size < rows.length;
    const token = `after-${slice.at(-1) ?? 0}`;
    const pages = Math.ceil(rows.length / size);
    const total =
      lie.kind !== 'counts wrong'
        ? rows.length
        : lie.total === 'the page'
          ? slice.length
          : lie.total === 'too many'
            ? rows.length + 7
            : lie.total;
    const headers: Record<string, string> = {};
    const to = (parameters: Readonly<Record<string, string | number>>): string => {
      const target = new URL(url);
      for (const [name, value] of Object.entries({ size: requested, ...parameters }))
        target.searchParams.set(name, String(value));
      return target.toString();
    };
    const page = Math.floor(from / size) + 1;
    if (paging === 'link pages' && leads)
      headers['link'] =
        `<${to({ page: page + 1 })}>; rel="next", <${to({ page: pages })}>; rel="last"`;
    if (paging === 'link cursor' && leads)
      headers['link'] = `<${to({ after: token })}>; rel="next"`;
    if (paging === 'cursor in header' && leads) headers['x-next'] = token;
    const body: Record<string, JsonValue> = {
      items: slice.filter((id) => !hidden(id)).map((id) => ({ id })),
      took: requests,
      total,
      pages: lie.kind === 'counts wrong' ? Math.ceil(total / size) : pages,
      more: leads,
      next: leads ? (paging === 'cursor url' ? to({ after: token }) : token) : null,
    };
    const response = lied({ body, headers }, to);
    change();
    return response;
  };

  const lied = (
    honest: typeof last,
    to: (parameters: Readonly<Record<string, string | number>>) => string,
  ): FakeResponse => {
    const { body, headers } = honest;
    if ('at' in lie && requests >= lie.at) {
      if (lie.kind === 'ends early') {
        const { total, pages } = body;
        const promised = { total: total ?? 0, pages: pages ?? 0, more: true };
        return { body: { items: [], next: null, took: requests, ...promised } };
      }
      if (lie.kind === 'repeats' && requests > lie.at)
        return { body: { ...last.body, took: requests }, headers: last.headers };
      if (lie.kind === 'leads back' && body['next'] !== null) {
        const back = {
          ...body,
          next: paging === 'cursor url' ? to({ after: 'after-1' }) : 'after-1',
        };
        const link = `<${to({ after: 'after-1', page: 1 })}>; rel="next"`;
        return { body: back, headers: { ...headers, 'x-next': 'after-1', link } };
      }
      if (lie.kind === 'is partial' && requests === lie.at) {
        partial = true;
        return lie.in === 'body'
          ? { body: { ...body, warnings: ['a shard was down'] }, headers }
          : { body, headers: { ...headers, 'x-partial': 'yes; shard 7' } };
      }
      if (lie.kind === 'loses its link' && headers['link'] !== undefined)
        return { body, headers: { ...headers, link: headers['link'].replace('>', '') } };
    }
    last = honest;
    return honest;
  };

  return {
    respond,
    throughout: () => first.filter((id) => rows.includes(id)),
    ever: () => ever,
    reportedPartial: () => partial,
    requests: () => requests,
  };
}
