import { ServiceError } from '../../errors';
import { ExactNumber } from '../exact_number';
import type { JsonValue } from '../data_type';
import type { Path } from '../path';
import { checkPaths } from './check_paths';
import { moreAfter } from './counted';
import type { DeclaredPages, PaginationKind } from './kind';
import { cappedAt, pageSizeOf, sizedBy } from './page_size';
import type { NextPages, PageResponse, PageRequest } from './pager';
import { unproven, Walk } from './walk';

/** A token (or a whole URL) from the body or a header is sent in the next request. */
export interface CursorPages extends DeclaredPages {
  readonly kind: 'cursor';
  readonly from: { readonly body: Path } | { readonly header: string };
  readonly to: { readonly query: string } | { readonly body: Path } | 'url';
  readonly more?: Path;
  /** Instead of `more`: whether this is the last page (`isLast`, `done`). */
  readonly last?: Path;
  /** The number of rows after which the service cuts off a list; a scan that reaches it is partial. */
  readonly cap?: number;
}

/** A token from the response goes into the next request. */
export const cursorPages = (how: Omit<CursorPages, 'kind'>): CursorPages => ({
  kind: 'cursor',
  ...how,
});

export const cursor: PaginationKind<CursorPages> = {
  check({ from, to, more, last, size }, report) {
    if (size?.in === 'body') checkPaths({ size: size.parameter }, report);
    checkPaths(
      {
        more,
        last,
        from: 'body' in from ? from.body : undefined,
        to: to !== 'url' && 'body' in to ? to.body : undefined,
      },
      report,
    );
  },
  following: () => 'then the cursor returned with each response',
  cursorIn({ to }, page) {
    if (to === 'url') return undefined;
    return 'query' in to ? page.query?.[to.query] : page.body?.[to.body];
  },
  /** An empty page with a token is not the end: services filter after paging. */
  pager(pages, options) {
    const walk = new Walk(options);
    const { size, cap, to, from } = pages;
    const sized = size === undefined ? {} : sizedBy(size, pageSizeOf(size, options.pageSize));

    const unreadable = (reason: string): never => {
      throw new ServiceError('unreadable_response', { reason }, options.place);
    };
    const request = (number: number, cursor: string, response: PageResponse): PageRequest => {
      if (to === 'url') {
        const url = URL.canParse(cursor, response.url) ? new URL(cursor, response.url) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol))
          return unreadable('the URL of its next page is malformed');
        return { number, url: url.toString(), ...(sized.headers && { headers: sized.headers }) };
      }
      return 'query' in to
        ? { number, ...sized, query: { ...sized.query, [to.query]: cursor } }
        : { number, ...sized, body: { ...sized.body, [to.body]: cursor } };
    };
    /** Undefined if there is none. Anything but a text or a number is not the end, but an error. */
    const token = (value: JsonValue | undefined): string | undefined => {
      if (value === undefined || value === null || value === '') return undefined;
      if (typeof value === 'string') return value;
      if (value instanceof ExactNumber) return String(value);
      if (typeof value !== 'number')
        return unreadable(
          `the cursor of its next page is ${Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`}, not text`,
        );
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        return unreadable(
          'the cursor of its next page is a number too large to be represented exactly',
        );
      return String(value);
    };

    return {
      state: () => walk.state,
      first: () => ({ number: 1, ...sized }),
      next: async (response): Promise<NextPages> => {
        const { number } = response.request;
        walk.took(response);
        const goesOn = await moreAfter(pages, response);
        const cursor =
          goesOn === false
            ? undefined
            : token(
                'header' in from
                  ? response.headers[from.header.toLowerCase()]
                  : await response.at(from.body),
              );
        const reached = cap !== undefined && walk.rows >= cap;
        if (reached && (goesOn !== false || cursor !== undefined)) return cappedAt(cap);
        if (cursor === undefined) {
          if (goesOn === true)
            return unproven('the service reported more rows, but no cursor for them');
          return reached ? cappedAt(cap) : walk.end();
        }
        const tooLong = walk.tooLong();
        if (tooLong !== undefined) return tooLong;
        walk.goesTo(cursor, number + 1);
        return { kind: 'pages', requests: [request(number + 1, cursor, response)] };
      },
    };
  },
};
