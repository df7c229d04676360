import LinkHeader from 'http-link-header';
import type { Pagination } from '../../../common/declaration';
import { cappedAt, MOST_HANDED_OUT, pageSizeOf } from './page_size';
import type { NextPages, PageAnswer, PageRequest, Pager, PagerOptions } from './pager';
import { Repetition } from './repetition';

type LinkPagination = Extract<Pagination, { kind: 'link' }>;

/**
 * RFC 8288 Link header. rel="next" is followed as the service wrote it. Where rel="last" tells the number of the last
 * page, the pages between are known at once; a list that grew meanwhile is followed beyond it.
 */
export function linkPages(pagination: LinkPagination, options: PagerOptions): Pager {
  const size = pageSizeOf(pagination.size, options.pageSize);
  const repetition = new Repetition(options.place);
  let rows = 0;
  let handedOut = 1;

  return {
    first: () => ({ number: 1, query: { [pagination.size.parameter]: String(size) } }),
    next: async (answer): Promise<NextPages> => {
      const { number } = answer.request;
      repetition.body(answer.fingerprint, number);
      rows += answer.rowCount;
      if (number < handedOut) return { kind: 'pending' };
      const { cap } = pagination;
      const next = linkOf(answer, 'next');
      if (next === undefined) {
        return cap !== undefined && rows >= cap ? cappedAt(cap) : { kind: 'end' };
      }
      if (cap !== undefined && rows >= cap) return cappedAt(cap);
      repetition.cursor(next, number + 1);
      const known = knownPages(pagination.page, number + 1, next, linkOf(answer, 'last'));
      const requests = known ?? [{ number: number + 1, url: next }];
      handedOut = number + requests.length;
      return { kind: 'pages', requests };
    },
  };
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
  const from = pageOf(next, parameter);
  const to = pageOf(last, parameter);
  if (from !== first || to === undefined || to < from) return undefined;
  return Array.from({ length: Math.min(to - from + 1, MOST_HANDED_OUT) }, (_, index) => {
    const url = new URL(next);
    url.searchParams.set(parameter, String(from + index));
    return { number: from + index, url: index === 0 ? next : url.toString() };
  });
}

function pageOf(link: string, parameter: string): number | undefined {
  const text = new URL(link).searchParams.get(parameter);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The target of a relation, absolute; undefined where there is none or it is no URL. */
function linkOf(answer: PageAnswer, relation: string): string | undefined {
  const header = answer.headers['link'];
  if (header === undefined) return undefined;
  try {
    const target = LinkHeader.parse(header).rel(relation)[0]?.uri;
    return target === undefined ? undefined : new URL(target, answer.url).toString();
  } catch {
    return undefined;
  }
}
