import {
  kindOf,
  sizedBy,
  splitQuery,
  withQuery,
  type PageRequest,
  type PageSize,
  type Pagination,
  type Position,
} from '../../../common/declaration';

/** A request for some rows of a page. */
export interface PagePart {
  readonly request: PageRequest;
  /** The number of rows that it requests. */
  readonly size: number;
  /** `part`: some rows of its page, the others are still to be requested; `page`: a smaller page instead. */
  readonly as: 'part' | 'page';
}

/**
 * The next smaller size: at most half. If pages are counted, a divisor, so that smaller pages begin at the same rows.
 */
export function smallerSize(size: number, divides: boolean, least: number): number | undefined {
  let next = Math.floor(size / 2);
  while (divides && next > 0 && size % next !== 0) next--;
  return next < Math.max(1, least) ? undefined : next;
}

/** The position in a page's request; undefined if it uses a cursor. */
export const positionOf = (pagination: Pagination, page: PageRequest): Position | undefined =>
  kindOf(pagination).parts?.position(pagination, page);

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
  pageSize: PageSize,
  size: number,
): PageRequest | undefined {
  const { parameter: sizeParameter } = pageSize;
  if (page.url !== undefined) {
    const parameters = [...new URLSearchParams(splitQuery(page.url).search)];
    const sized = parameters.some(([name]) => name === sizeParameter);
    const others = parameters.filter(([name]) => name !== sizeParameter);
    const cursor = kindOf(pagination).cursorInUrl?.(pagination);
    const certain = others.some(([name]) => name === cursor);
    if (!sized) return undefined;
    if (!certain && others.some(([, value]) => mayCountPages(value, page))) return undefined;
    return withValues(page, { [sizeParameter]: String(size) });
  }
  const { query, body, headers } = sizedBy(pageSize, size);
  const resized: PageRequest = {
    ...page,
    ...(query && { query: { ...page.query, ...query } }),
    ...(body && { body: { ...page.body, ...body } }),
    ...(headers && { headers: { ...page.headers, ...headers } }),
  };
  if (page.number === 1) return resized;
  const cursor = kindOf(pagination).cursorIn?.(pagination, page);
  return typeof cursor !== 'string' || mayCountPages(cursor, page) ? undefined : resized;
}

/** With another page size the same page number means other rows. */
const mayCountPages = (value: string, { number }: PageRequest): boolean =>
  value === String(number) || value === String(number - 1);

const withValues = (page: PageRequest, values: Readonly<Record<string, string>>): PageRequest =>
  page.url === undefined
    ? { ...page, query: { ...page.query, ...values } }
    : { ...page, url: withQuery(page.url, values) };
