import { ExactNumber, type Pagination } from '../../../common/declaration';
import { cappedAt, pageSizeOf } from './page_size';
import type { NextPages, PageAnswer, PageRequest, Pager, PagerOptions } from './pager';
import { Repetition } from './repetition';

type CursorPagination = Extract<Pagination, { kind: 'cursor' }>;

/** A token of one answer goes into the next request. An empty page with a token is not the end: services filter after paging. */
export function cursorPages(pagination: CursorPagination, options: PagerOptions): Pager {
  const repetition = new Repetition(options.place);
  const { size, cap, to } = pagination;
  const sizeQuery: Readonly<Record<string, string>> =
    size === undefined ? {} : { [size.parameter]: String(pageSizeOf(size, options.pageSize)) };
  let rows = 0;

  const request = (number: number, cursor: string, answer: PageAnswer): PageRequest => {
    if (to === 'url') return { number, url: new URL(cursor, answer.url).toString() };
    if ('query' in to) return { number, query: { ...sizeQuery, [to.query]: cursor } };
    return { number, query: sizeQuery, body: { [to.body]: cursor } };
  };

  return {
    first: () => ({ number: 1, query: sizeQuery }),
    next: async (answer): Promise<NextPages> => {
      const { number } = answer.request;
      repetition.body(answer.fingerprint, number);
      rows += answer.rowCount;
      const cursor = await cursorOf(pagination, answer);
      const reached = cap !== undefined && rows >= cap;
      if (cursor === undefined) return reached ? cappedAt(cap) : { kind: 'end' };
      if (reached) return cappedAt(cap);
      repetition.cursor(cursor, number + 1);
      return { kind: 'pages', requests: [request(number + 1, cursor, answer)] };
    },
  };
}

async function cursorOf(
  pagination: CursorPagination,
  answer: PageAnswer,
): Promise<string | undefined> {
  if (pagination.more !== undefined && (await answer.at(pagination.more)) === false) {
    return undefined;
  }
  const { from } = pagination;
  const value =
    'header' in from ? answer.headers[from.header.toLowerCase()] : await answer.at(from.body);
  if (typeof value === 'number' || value instanceof ExactNumber) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
