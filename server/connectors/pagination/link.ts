import type { Pagination } from '../../../common/declaration';
import { withQuery } from '../client/query_string';
import { hasParameter, pageLinks, pageNumberOf, type PageLinks } from './links';
import { cappedAt, MOST_HANDED_OUT, pageSizeOf } from './page_size';
import type { NextPages, PageResponse, PageRequest, Pager, PagerOptions } from './pager';
import { Walk } from './walk';

type LinkPagination = Extract<Pagination, { kind: 'link' }>;

/**
 * RFC 8288 Link header. rel="next" is followed as the service wrote it. If rel="last" has the number of the last page,
 * the pages between are known at once; a list that grew in the meantime is followed beyond it, and one that turns out
 * shorter than announced is not complete.
 */
export function linkPager(pagination: LinkPagination, options: PagerOptions): Pager {
  const { cap, size } = pagination;
  const walk = new Walk(options);
  const announced = new Announced(pagination, walk);
  let handedOut = 1;

  return {
    first: () =>
      size === undefined
        ? { number: 1 }
        : {
            number: 1,
            query: { [size.parameter]: String(pageSizeOf(size, options.pageSize)) },
          },
    next: async (response): Promise<NextPages> => {
      const { number } = response.request;
      walk.took(response);
      const links = pageLinks(response, options.place);
      announced.compare(response, links);
      const tooLong = walk.tooLong();
      if (number < handedOut) return tooLong ?? { kind: 'pending' };
      const { next } = links;
      if (next === undefined)
        return cap !== undefined && walk.rows >= cap ? cappedAt(cap) : walk.end();
      if (cap !== undefined && walk.rows >= cap) return cappedAt(cap);
      if (tooLong !== undefined) return tooLong;
      walk.goesTo(next, number + 1);
      const { page, oneByOne } = pagination;
      const known = knownPages(oneByOne === true ? undefined : page, number + 1, next, links.last);
      const requests = known ?? [{ number: number + 1, url: next }];
      handedOut = number + requests.length;
      return { kind: 'pages', requests };
    },
  };
}

/** What the links of earlier pages announced, compared with later pages. */
class Announced {
  /** The last page, counted like `PageRequest.number`. */
  private last = 0;
  /** The service's number of the first page, if it counts them. */
  private first: number | undefined;

  constructor(
    private readonly pagination: LinkPagination,
    private readonly walk: Walk,
  ) {}

  compare({ request: { number }, rowCount }: PageResponse, { next, last }: PageLinks): void {
    if (next === undefined) {
      const named = last === undefined ? undefined : pageNumberOf(last, this.pagination.page ?? '');
      if (named !== undefined && named > number)
        this.walk.doubt(
          `the service announced ${named} pages, but has no link beyond page ${number}`,
        );
      if (number < this.last || (number === this.last && rowCount === 0))
        this.walk.doubt(
          rowCount === 0
            ? `page ${number} was empty, although the service announced ${this.last} pages`
            : `the list ended with page ${number}, although the service announced ${this.last} pages`,
        );
      return;
    }
    const { page, cursor } = this.pagination;
    if (page === undefined || (cursor !== undefined && hasParameter(next, cursor))) return;
    const from = pageNumberOf(next, page);
    if (from === undefined) return;
    this.first ??= from === number ? 0 : 1;
    if (from !== number + this.first)
      this.walk.doubt(
        `the service linked from page ${number - 1 + this.first} to page ${from}; rows in between may be missing`,
      );
    const to = last === undefined ? undefined : pageNumberOf(last, page);
    if (to === undefined || to < from) return;
    const end = number + 1 + to - from;
    if (end < this.last)
      this.walk.doubt('the list became shorter while it was read; rows may be missing');
    this.last = Math.max(this.last, end);
  }
}

/**
 * Pages from `first` to the last, created from the next link with other page numbers; undefined if the links do not
 * count pages.
 */
function knownPages(
  parameter: string | undefined,
  first: number,
  next: string,
  last: string | undefined,
): readonly PageRequest[] | undefined {
  if (parameter === undefined || last === undefined) return undefined;
  const from = pageNumberOf(next, parameter);
  const to = pageNumberOf(last, parameter);
  if (from !== first || to === undefined || to < from) return undefined;
  return Array.from({ length: Math.min(to - from + 1, MOST_HANDED_OUT) }, (_, index) => ({
    number: from + index,
    url: index === 0 ? next : withQuery(next, { [parameter]: String(from + index) }),
  }));
}
