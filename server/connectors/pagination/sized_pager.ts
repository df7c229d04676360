import type { JsonValue, Pagination } from '../../../common/declaration';
import { ServiceError } from '../../../common/errors';
import { BOUNDS } from '../../bounds';
import { withQuery } from '../client/query_string';
import { countOf } from './counted';
import { createPager } from './create_pager';
import { pageLinks, pageNumberOf } from './links';
import {
  partOf,
  positionOf,
  sizeParameterOf,
  smallerPage,
  smallerSize,
  type PagePart,
} from './page_parts';
import { pageSizeOf } from './page_size';
import type { NextPages, PageAnswer, PageRequest, Pager, PagerOptions } from './pager';

/** A pager whose pages can be asked for in smaller ones, where the service cannot produce them. */
export interface SizedPager extends Pager {
  /** How a page is asked for now: in part, once pages of that size have failed. */
  ready(page: PageRequest): PageRequest;
  /** Whether a page that the service cannot produce can be asked for with fewer rows. */
  canShrink(page: PageRequest): boolean;
  /** The request to send in its place: fewer rows from the same position. Undefined where `canShrink` is false. */
  shrink(page: PageRequest): PageRequest | undefined;
  /** Rows that a request asks for; undefined where the service alone decides. */
  rowsOf(page: PageRequest): number | undefined;
}

/** What a part belongs to. */
interface PartOfPage extends PagePart {
  readonly whole: PageRequest;
  /** Rows of the page before this part. */
  readonly from: number;
}

/** The pager of a list, able to shrink. No row is lost or doubled: a page is split only where its position is certain. */
export function sizedPager(pagination: Pagination, options: PagerOptions = {}): SizedPager {
  const parameter = sizeParameterOf(pagination);
  const least = options.bounds?.smallest_page ?? BOUNDS.smallest_page.default;
  const parts = new WeakMap<PageRequest, PartOfPage>();
  let inner = createPager(pagination, options);
  let full = fullSizeOf(pagination, options.pageSize);
  /** What pages are asked for with, since larger ones have failed. */
  let usual = full;
  let begun = false;
  let firstWasShort = false;
  let gathered = 0;

  const note = (part: PartOfPage): PartOfPage => {
    parts.set(part.request, part);
    return part;
  };
  const wholeOf = (page: PageRequest) =>
    parts.get(page) ?? { whole: page, from: 0, size: full ?? 0, as: 'page' as const };

  /** A request for the rows of a page from one position on, `size` at most. */
  const partAt = (whole: PageRequest, from: number, size: number): PartOfPage | undefined => {
    if (parameter === undefined || full === undefined) return undefined;
    const position = positionOf(pagination, whole);
    if (position === undefined) {
      const request = smallerPage(pagination, whole, parameter, size);
      return request && { request, whole, from: 0, size, as: 'page' };
    }
    // Pages that are shorter than asked for begin elsewhere than their numbers say.
    if (firstWasShort) return undefined;
    const request = partOf(whole, position, parameter, { full, from, size });
    return { request, whole, from, size, as: 'part' };
  };

  const smaller = (page: PageRequest): PartOfPage | undefined => {
    const { whole, from, size, as } = wholeOf(page);
    const counts = as === 'part' || positionOf(pagination, whole) !== undefined;
    const next = smallerSize(size, counts && pagination.kind !== 'offset', least);
    return next === undefined ? undefined : partAt(whole, from, next);
  };

  /** Nothing has come yet: all of the list is read in smaller pages. */
  const restartSize = (page: PageRequest): number | undefined =>
    begun || page.number !== 1 || full === undefined ? undefined : smallerSize(full, false, least);

  const onPart = async (part: PartOfPage, answer: PageAnswer): Promise<NextPages> => {
    if (answer.rowCount > part.size) {
      const reason = `it holds ${answer.rowCount} rows where ${part.size} were asked for`;
      throw new ServiceError('unreadable_answer', { reason }, options.place ?? {});
    }
    gathered += answer.rowCount;
    const done = part.from + part.size;
    const { next } = pagination.kind === 'link' ? pageLinks(answer, options.place) : {};
    const ended = pagination.kind === 'link' ? next === undefined : answer.rowCount === 0;
    const rest = ended || done >= (full ?? 0) ? undefined : partAt(part.whole, done, part.size);
    if (rest !== undefined) return { kind: 'rest', request: note(rest).request };
    const rowCount = gathered;
    gathered = 0;
    return inner.next(asWhole(pagination, part, full ?? 0, { ...answer, rowCount }));
  };

  return {
    first: () => inner.first(),
    next: async (answer) => {
      const part = parts.get(answer.request);
      if (part?.as === 'part') return onPart(part, answer);
      if (!begun) firstWasShort = answer.rowCount < (full ?? 0);
      begun = true;
      return inner.next(answer);
    },
    ready: (page) => {
      const asUsual = usual === undefined || usual === full || page.number === 1;
      const part = asUsual ? undefined : partAt(page, 0, usual ?? 0);
      return part === undefined ? page : note(part).request;
    },
    canShrink: (page) => restartSize(page) !== undefined || smaller(page) !== undefined,
    shrink: (page) => {
      const size = restartSize(page);
      if (size !== undefined) {
        inner = createPager(pagination, { ...options, pageSize: size });
        full = size;
        usual = size;
        return inner.first();
      }
      const part = smaller(page);
      if (part === undefined) return undefined;
      usual = Math.min(usual ?? part.size, part.size);
      return note(part).request;
    },
    rowsOf: (page) => (full === undefined ? undefined : wholeOf(page).size),
  };
}

const fullSizeOf = (pagination: Pagination, wished: number | undefined): number | undefined =>
  pagination.kind === 'none' || pagination.size === undefined
    ? undefined
    : pageSizeOf(pagination.size, wished);

/** The answer to the last part of a page as the page's own would be: its links and counts are in smaller pages. */
function asWhole(
  pagination: Pagination,
  { whole, size }: PartOfPage,
  full: number,
  answer: PageAnswer,
): PageAnswer {
  const position = positionOf(pagination, whole);
  const { fingerprint: _, ...more } = answer;
  const asked = { ...more, request: whole };
  if (position?.by !== 'pages') return asked;
  if (pagination.kind === 'page') {
    const { totalPages } = pagination;
    const at = async (path: string): Promise<JsonValue | undefined> => {
      const value = await answer.at(path);
      const count = path === totalPages ? countOf(value) : undefined;
      return count === undefined ? value : Math.ceil((count * size) / full);
    };
    return { ...asked, at };
  }
  const { next, last } = pageLinks(answer);
  const { first, page, parameter } = position;
  const link = (number: number, relation: string): string =>
    `<${withQuery(whole.url ?? answer.url, { [parameter]: String(number) })}>; rel="${relation}"`;
  const end = last === undefined ? undefined : pageNumberOf(last, parameter);
  const links = [
    ...(next === undefined ? [] : [link(page + 1, 'next')]),
    ...(end === undefined
      ? []
      : [link(first - 1 + Math.ceil(((end - first + 1) * size) / full), 'last')]),
  ];
  return { ...asked, headers: { ...answer.headers, link: links.join(', ') } };
}
