import type { Pagination } from '../../../common/declaration';
import { splitQuery, withQuery } from '../client/query_string';
import { hasParameter, pageNumberOf } from './links';
import type { PageRequest } from './pager';

/** A request for some rows of a page. */
export interface PagePart {
  readonly request: PageRequest;
  /** The number of rows that it requests. */
  readonly size: number;
  /** `part`: some rows of its page, the others are still to be requested; `page`: a smaller page instead. */
  readonly as: 'part' | 'page';
}

/** The parameter for the page size; undefined if only the service decides. */
export const sizeParameterOf = (pagination: Pagination): string | undefined =>
  pagination.kind === 'none' ? undefined : pagination.size?.parameter;

/**
 * The next smaller size: at most half. If pages are counted, a divisor, so that smaller pages begin at the same rows.
 */
export function smallerSize(size: number, divides: boolean, least: number): number | undefined {
  let next = Math.floor(size / 2);
  while (divides && next > 0 && size % next !== 0) next--;
  return next < Math.max(1, least) ? undefined : next;
}

/** Where a page begins, if its request counts pages or rows. */
export type Position =
  | {
      readonly by: 'pages';
      readonly parameter: string;
      readonly page: number;
      readonly first: number;
    }
  | { readonly by: 'rows'; readonly parameter: string; readonly offset: number };

/** The position in a page's request; undefined if it uses a cursor. */
export function positionOf(pagination: Pagination, page: PageRequest): Position | undefined {
  switch (pagination.kind) {
    case 'page': {
      const at = pagination.first + page.number - 1;
      return { by: 'pages', parameter: pagination.page, page: at, first: pagination.first };
    }
    case 'offset': {
      const offset = Number(page.query?.[pagination.offset]);
      return { by: 'rows', parameter: pagination.offset, offset };
    }
    case 'link': {
      const { page: parameter, cursor } = pagination;
      if (parameter === undefined) return undefined;
      // Only its response shows whether pages are counted.
      if (page.url === undefined) return { by: 'pages', parameter, page: 1, first: 1 };
      if (cursor !== undefined && hasParameter(page.url, cursor)) return undefined;
      const at = pageNumberOf(page.url, parameter);
      if (at !== page.number && at !== page.number - 1) return undefined;
      return { by: 'pages', parameter, page: at, first: at === page.number ? 1 : 0 };
    }
    default:
      return undefined;
  }
}

/** Requests `size` rows of a page of `full` rows, after its first `from`. If pages are counted, `size` divides both. */
export function partOf(
  page: PageRequest,
  position: Position,
  sizeParameter: string,
  { full, from, size }: { readonly full: number; readonly from: number; readonly size: number },
): PageRequest {
  const at =
    position.by === 'rows'
      ? position.offset + from
      : position.first + ((position.page - position.first) * full + from) / size;
  const rows = position.by === 'rows' ? Math.min(size, full - from) : size;
  const sized = withValues(page, { [sizeParameter]: String(rows) });
  return from === 0 && page.number === 1
    ? sized
    : withValues(sized, { [position.parameter]: String(at) });
}

/** The same page in another size, if a cursor or link leads to it; undefined if its address may count pages. */
export function resizedPage(
  pagination: Pagination,
  page: PageRequest,
  sizeParameter: string,
  size: number,
): PageRequest | undefined {
  if (page.url !== undefined) {
    const parameters = [...new URLSearchParams(splitQuery(page.url).search)];
    const sized = parameters.some(([name]) => name === sizeParameter);
    const others = parameters.filter(([name]) => name !== sizeParameter);
    const cursor = pagination.kind === 'link' ? pagination.cursor : undefined;
    const certain = others.some(([name]) => name === cursor);
    if (!sized) return undefined;
    if (!certain && others.some(([, value]) => mayCountPages(value, page))) return undefined;
    return withValues(page, { [sizeParameter]: String(size) });
  }
  if (page.number === 1) return withValues(page, { [sizeParameter]: String(size) });
  if (pagination.kind !== 'cursor' || pagination.to === 'url') return undefined;
  const { to } = pagination;
  const cursor = 'query' in to ? page.query?.[to.query] : page.body?.[to.body];
  if (typeof cursor !== 'string' || mayCountPages(cursor, page)) return undefined;
  return withValues(page, { [sizeParameter]: String(size) });
}

/** With another page size the same page number means other rows. */
const mayCountPages = (value: string, { number }: PageRequest): boolean =>
  value === String(number) || value === String(number - 1);

const withValues = (page: PageRequest, values: Readonly<Record<string, string>>): PageRequest =>
  page.url === undefined
    ? { ...page, query: { ...page.query, ...values } }
    : { ...page, url: withQuery(page.url, values) };
