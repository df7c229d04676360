import { withQuery } from '../query_string';
import type { DeclaredPages, LastPart, PaginationKind } from './kind';
import { hasParameter, pageNumberOf } from './page_address';
import {
  cappedAt,
  checkSizeInQuery,
  MOST_AT_ONCE,
  pageSize,
  pageSizeOf,
  type SizeWords,
} from './page_size';
import type { NextPages, PageLinks, PageResponse, PageRequest } from './pager';
import { Walk } from './walk';

/**
 * RFC 8288 Link header. If the response has rel="last" with a page number in `page`, the pages in between are
 * requested in parallel; otherwise one after the other.
 */
export interface LinkPages extends DeclaredPages {
  readonly kind: 'link';
  /** Parameter that counts pages. */
  readonly page?: string;
  /** Parameter that alone determines where a page starts, even if its link also has a page number. */
  readonly cursor?: string;
  /** The cursor stands for the last row of the page before, not for a number of rows. */
  readonly anchored?: boolean;
  /** Links are followed one by one, even if they have page numbers. */
  readonly oneByOne?: boolean;
  /** The number of rows after which the service cuts off a list; a scan that reaches it is partial. */
  readonly cap?: number;
}

/** RFC 8288 links; with `page`, pages up to rel="last" may be fetched in parallel. */
export const linkPages = ({
  size,
  max,
  ...more
}: SizeWords & Omit<LinkPages, 'kind' | 'size'>): LinkPages => ({
  kind: 'link',
  size: pageSize({ size, max }),
  ...more,
});

/** RFC 8288 links; the service determines the page size. */
export const linksAsGiven = (more: Omit<LinkPages, 'kind' | 'size'> = {}): LinkPages => ({
  kind: 'link',
  ...more,
});

function isParallel(pages: LinkPages): pages is LinkPages & { readonly page: string } {
  return pages.page !== undefined && pages.oneByOne !== true;
}

export const link: PaginationKind<LinkPages> = {
  check({ size, cursor, anchored }, report) {
    checkSizeInQuery(size, report);
    if (anchored === true && cursor === undefined)
      report.at('anchored').add('is only possible with a cursor');
  },
  following: (pages) =>
    isParallel(pages)
      ? `then ${pages.page}={page}, several at a time, up to the last page named in the response`
      : 'then the next page named in each response',
  isParallel,
  parts: {
    position({ page: parameter, cursor }, page) {
      if (parameter === undefined) return undefined;
      // Its response shows whether pages are counted at all.
      if (page.url === undefined) return { by: 'pages', parameter, page: 1, first: 1 };
      if (cursor !== undefined && hasParameter(page.url, cursor)) return undefined;
      const at = pageNumberOf(page.url, parameter);
      if (at !== page.number && at !== page.number - 1) return undefined;
      return { by: 'pages', parameter, page: at, first: at === page.number ? 1 : 0 };
    },
    ended: (_, { links }) => links().next === undefined,
    countsOn: (pages, { links }) => pageCounted(pages, links().next) !== undefined,
    leadsToSecond: (pages, { links }) => pageCounted(pages, links().next) === 2,
    whole: wholeOf,
  },
  cursorInUrl: ({ cursor }) => cursor,
  isAnchored: ({ cursor, anchored }, { url }) =>
    anchored === true && cursor !== undefined && url !== undefined && hasParameter(url, cursor),
  /**
   * rel="next" is followed as the service wrote it. Where rel="last" has the number of the last page, the pages
   * between are known at once; a list that grew in the meantime is followed beyond it, and one that turns out shorter than
   * announced is not complete.
   */
  pager(pages, options) {
    const { cap, size } = pages;
    const walk = new Walk(options);
    const { links: earlier } = (options.resumed ?? {}) as { readonly links?: LinkState };
    const announced = new Announced(pages, walk, earlier);
    let handedOut = earlier?.handedOut ?? 1;

    return {
      state: () => ({ ...walk.state, links: { handedOut, ...announced.state } }),
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
        const links = options.links(response);
        announced.compare(response, links);
        const tooLong = walk.tooLong();
        if (number < handedOut) return tooLong ?? { kind: 'pending' };
        const { next } = links;
        if (next === undefined)
          return cap !== undefined && walk.rows >= cap ? cappedAt(cap) : walk.end();
        if (cap !== undefined && walk.rows >= cap) return cappedAt(cap);
        if (tooLong !== undefined) return tooLong;
        walk.goesTo(next, number + 1);
        const known = knownPages(
          isParallel(pages) ? pages.page : undefined,
          number + 1,
          next,
          links.last,
        );
        const requests = known ?? [{ number: number + 1, url: next }];
        handedOut = number + requests.length;
        return { kind: 'pages', requests };
      },
    };
  },
};

/** The page that a link counts; undefined if it has no number, or a cursor determines where its page begins. */
function pageCounted({ page, cursor }: LinkPages, link: string | undefined): number | undefined {
  if (link === undefined || page === undefined) return undefined;
  if (cursor !== undefined && hasParameter(link, cursor)) return undefined;
  return pageNumberOf(link, page);
}

/** The links of a part count pages of its size; those of the whole page count whole pages. */
function wholeOf(pages: LinkPages, { response, links, position, size, full }: LastPart) {
  if (position.by !== 'pages') return response;
  const { first, page, parameter } = position;
  const { next, last } = links();
  const sized = pages.size === undefined ? {} : { [pages.size.parameter]: String(full) };
  const to = (number: number, relation: string): string =>
    `<${withQuery(response.request.url ?? response.url, { [parameter]: String(number), ...sized })}>; rel="${relation}"`;
  const end = last === undefined ? undefined : pageNumberOf(last, parameter);
  const link = [
    ...(next === undefined ? [] : [to(page + 1, 'next')]),
    ...(end === undefined
      ? []
      : [to(first - 1 + Math.ceil(((end - first + 1) * size) / full), 'last')]),
  ];
  return { ...response, headers: { ...response.headers, link: link.join(', ') } };
}

/** What a walk that is continued has learned from its links. */
interface LinkState {
  readonly handedOut: number;
  readonly last: number;
  readonly first?: number;
}

/** What the links of earlier pages announced, held against what later pages are. */
class Announced {
  /** The last page, counted as `PageRequest.number`. */
  private last: number;
  /** What the service calls the first page, where it counts them. */
  private first: number | undefined;

  constructor(
    private readonly pages: LinkPages,
    private readonly walk: Walk,
    earlier: LinkState | undefined,
  ) {
    this.last = earlier?.last ?? 0;
    this.first = earlier?.first;
  }

  get state() {
    return { last: this.last, ...(this.first === undefined ? {} : { first: this.first }) };
  }

  compare({ request: { number }, rowCount }: PageResponse, { next, last }: PageLinks): void {
    if (next === undefined) {
      const named = last === undefined ? undefined : pageNumberOf(last, this.pages.page ?? '');
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
    const { page, cursor } = this.pages;
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
 * Pages from `first` to the last, made of the next link with another page number; undefined where the links do not
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
  return Array.from({ length: Math.min(to - from + 1, MOST_AT_ONCE) }, (_, index) => ({
    number: from + index,
    url: index === 0 ? next : withQuery(next, { [parameter]: String(from + index) }),
  }));
}
