import {
  countOf,
  hasParameter,
  pageNumberOf,
  pageSizeOf,
  sizedBy,
  withQuery,
  type JsonValue,
  type NextPages,
  type PageRequest,
  type PageResponse,
  type Pager,
  type Pagination,
} from '../../../common/declaration';
import { ServiceError } from '../../../common/errors';
import { BOUNDS } from '../../bounds';
import { createPager, type PagerOptions } from './create_pager';
import { pageLinks } from './links';
import { partOf, positionOf, resizedPage, smallerSize, type PagePart } from './page_parts';

/** A pager that can request smaller pages if the service cannot produce the larger ones. */
export interface SizedPager extends Pager {
  /** How to request a page now: in part, once pages of that size have failed. */
  ready(page: PageRequest): PageRequest;
  /** Whether a page that the service cannot produce can be requested with fewer rows. */
  canShrink(page: PageRequest): boolean;
  /** The request to send instead: fewer rows from the same position. Undefined if `canShrink` is false. */
  shrink(page: PageRequest): PageRequest | undefined;
  /** The number of rows that a request asks for; undefined if only the service decides. */
  rowsOf(page: PageRequest): number | undefined;
}

/** What a part belongs to. */
interface PartOfPage extends PagePart {
  readonly whole: PageRequest;
  /** Rows of the page before this part. */
  readonly from: number;
}

/** After this many pages in a reduced size, a larger one is tried again; the number doubles each time that fails. */
const FIRST_TRIAL = 1;
const LAST_TRIAL = 64;

/**
 * Makes the pages of a list shrinkable. No row is lost or duplicated: a page is only split if its position is certain.
 */
export function sizedPager(pagination: Pagination, options: PagerOptions = {}): SizedPager {
  const pageSize = pagination.size;
  const least = options.bounds?.smallest_page ?? BOUNDS.smallest_page.default;
  const parts = new WeakMap<PageRequest, PartOfPage>();
  let inner = createPager(pagination, options);
  let full = fullSizeOf(pagination, options.pageSize);
  const usual = new UsualSize();
  let begun = false;
  let firstWasShort = false;
  let gathered = 0;

  const note = (part: PartOfPage): PartOfPage => {
    parts.set(part.request, part);
    return part;
  };
  const wholeOf = (page: PageRequest) =>
    parts.get(page) ?? { whole: page, from: 0, size: full ?? 0, as: 'page' as const };

  /** A request for at most `size` rows of the page, from one position on. */
  const partAt = (whole: PageRequest, from: number, size: number): PartOfPage | undefined => {
    if (pageSize === undefined || full === undefined) return undefined;
    const position = positionOf(pagination, whole);
    if (position === undefined) {
      const request = resizedPage(pagination, whole, pageSize, size);
      return request && { request, whole, from: 0, size, as: 'page' };
    }
    // Pages that are shorter than requested do not begin where their numbers suggest.
    if (firstWasShort) return undefined;
    const request = partOf(whole, position, pageSize.parameter, { full, from, size });
    return { request, whole, from, size, as: 'part' };
  };

  const smaller = (page: PageRequest): PartOfPage | undefined => {
    const { whole, from, size } = wholeOf(page);
    const counts = positionOf(pagination, whole) !== undefined && pagination.kind !== 'offset';
    const next = smallerSize(size, counts, least);
    return next === undefined ? undefined : partAt(whole, from, next);
  };

  /** The first page arrived in part, and its pages cannot be distinguished by number: the part is the first page. */
  const begin = (size: number, response: PageResponse): Promise<NextPages> => {
    const paged = pagination.kind !== 'link' || countsPages(pagination, response);
    if (paged) {
      inner = createPager(pagination, { ...options, pageSize: size });
      full = size;
      usual.reset();
    }
    begun = true;
    firstWasShort = paged && response.rowCount < size;
    return inner.next({ ...response, request: inner.first() });
  };

  const onPart = async (part: PartOfPage, response: PageResponse): Promise<NextPages> => {
    if (response.rowCount > part.size) {
      const reason = `it has ${response.rowCount} rows, although ${part.size} were requested`;
      throw new ServiceError('unreadable_response', { reason }, options.place ?? {});
    }
    const links = pagination.kind === 'link' ? pageLinks(response, options.place) : {};
    const ended = pagination.kind === 'link' ? links.next === undefined : response.rowCount === 0;
    if (!begun && !ended) {
      const second = pagination.kind !== 'link' || leadsToSecond(pagination, links.next);
      if (response.rowCount < part.size || !second) return begin(part.size, response);
    }
    begun = true;
    gathered += response.rowCount;
    const done = part.from + part.size;
    const rest = ended || done >= (full ?? 0) ? undefined : partAt(part.whole, done, part.size);
    if (rest !== undefined) return { kind: 'rest', request: note(rest).request };
    usual.worked();
    const rowCount = gathered;
    gathered = 0;
    return inner.next(asWhole(pagination, part, full ?? 0, { ...response, rowCount }));
  };

  return {
    first: () => inner.first(),
    next: async (response) => {
      const part = parts.get(response.request);
      if (part?.as === 'part') return onPart(part, response);
      if (part !== undefined) usual.worked();
      if (!begun) firstWasShort = response.rowCount < (part?.size ?? full ?? 0);
      begun = true;
      return inner.next(response);
    },
    ready: (page) => {
      const size = usual.now ?? (usual.everReduced ? full : undefined);
      const isPart = size !== undefined && size !== full;
      const counted = positionOf(pagination, page) !== undefined;
      if (size === undefined || page.number === 1 || (counted && !isPart)) return page;
      const part = partAt(page, 0, size);
      return part === undefined ? page : note(part).request;
    },
    canShrink: (page) => smaller(page) !== undefined,
    shrink: (page) => {
      const part = smaller(page);
      if (part === undefined) return undefined;
      usual.failed(wholeOf(page).size, part.size);
      return note(part).request;
    },
    rowsOf: (page) => (full === undefined ? undefined : wholeOf(page).size),
  };
}

/** The size to request pages in once larger ones have failed, and when to try a larger one again. */
class UsualSize {
  /** Reduced sizes, the current one last; without the full size. */
  private readonly reduced: number[] = [];
  private pagesWorked = 0;
  private trial = FIRST_TRIAL;
  everReduced = false;

  get now(): number | undefined {
    return this.reduced.at(-1);
  }

  failed(size: number, smaller: number): void {
    this.everReduced = true;
    if (smaller >= (this.now ?? Infinity)) return;
    if (size > (this.now ?? 0)) this.trial = Math.min(LAST_TRIAL, this.trial * 2);
    this.pagesWorked = 0;
    this.reduced.push(smaller);
  }

  worked(): void {
    if (this.now === undefined || ++this.pagesWorked < this.trial) return;
    this.pagesWorked = 0;
    this.reduced.pop();
  }

  reset(): void {
    this.reduced.length = 0;
  }
}

/** Whether the links of a response count pages, and no cursor determines where they begin. */
function countsPages(
  { page, cursor }: Extract<Pagination, { kind: 'link' }>,
  response: PageResponse,
): boolean {
  const { next } = pageLinks(response);
  if (next === undefined || page === undefined) return false;
  return (
    pageNumberOf(next, page) !== undefined && (cursor === undefined || !hasParameter(next, cursor))
  );
}

function leadsToSecond(
  { page, cursor }: Extract<Pagination, { kind: 'link' }>,
  next: string | undefined,
): boolean {
  if (next === undefined || page === undefined) return false;
  return (cursor === undefined || !hasParameter(next, cursor)) && pageNumberOf(next, page) === 2;
}

const fullSizeOf = (pagination: Pagination, wished: number | undefined): number | undefined =>
  pagination.size === undefined ? undefined : pageSizeOf(pagination.size, wished);

/**
 * Converts the response to the last part of a page to that of the whole page: its links and counts refer to smaller
 * pages.
 */
function asWhole(
  pagination: Pagination,
  { whole, size }: PartOfPage,
  full: number,
  response: PageResponse,
): PageResponse {
  const position = positionOf(pagination, whole);
  const { fingerprint: _, ...more } = response;
  const converted = { ...more, request: whole };
  if (position?.by !== 'pages') return converted;
  if (pagination.kind === 'page') {
    const { totalPages } = pagination;
    const at = async (path: string): Promise<JsonValue | undefined> => {
      const value = await response.at(path);
      const count = path === totalPages ? countOf(value) : undefined;
      return count === undefined ? value : Math.ceil((count * size) / full);
    };
    return { ...converted, at };
  }
  const { next, last } = pageLinks(response);
  const fullSize = pagination.size && sizedBy(pagination.size, full).query;
  const { first, page, parameter } = position;
  const link = (number: number, relation: string): string =>
    `<${withQuery(whole.url ?? response.url, { [parameter]: String(number), ...fullSize })}>; rel="${relation}"`;
  const end = last === undefined ? undefined : pageNumberOf(last, parameter);
  const links = [
    ...(next === undefined ? [] : [link(page + 1, 'next')]),
    ...(end === undefined
      ? []
      : [link(first - 1 + Math.ceil(((end - first + 1) * size) / full), 'last')]),
  ];
  return { ...converted, headers: { ...response.headers, link: links.join(', ') } };
}
