import type { Path } from '../path';
import { checkPaths } from './check_paths';
import { countOf, countedPager, moreAfter } from './counted';
import { countedParts } from './counted_parts';
import type { DeclaredPages, PaginationKind } from './kind';
import { checkSizeInQuery, pageSize, pageSizeOf, type PageSize, type SizeWords } from './page_size';

/**
 * Offsets; ends by `more`, `totalRows`, or a short page. `shortPages` is the reason why a page may be shorter than
 * requested although more follow: the service has a lower maximum (`clamped`), or filters after paging (`filtered`). If
 * it is not set and no total proves the count, such a list is partial.
 */
export interface OffsetPages extends DeclaredPages {
  readonly kind: 'offset';
  readonly size: PageSize;
  readonly offset: string;
  readonly shortPages?: 'clamped' | 'filtered';
  readonly more?: Path;
  /** Instead of `more`: whether this is the last page (`isLast`). */
  readonly last?: Path;
  readonly totalRows?: Path;
  /** The number of rows after which the service cuts off a list; a scan that reaches it is partial. */
  readonly cap?: number;
}

/** Offsets. */
export const offsetPages = ({
  size,
  max,
  ...more
}: SizeWords & Omit<OffsetPages, 'kind' | 'size'>): OffsetPages => ({
  kind: 'offset',
  size: pageSize({ size, max }),
  ...more,
});

export const offset: PaginationKind<OffsetPages> = {
  check({ totalRows, more, last, size }, report) {
    checkPaths({ totalRows, more, last }, report);
    checkSizeInQuery(size, report);
  },
  following: (pages) => `then ${pages.offset}={offset}`,
  isParallel: ({ totalRows }) => totalRows !== undefined,
  parts: {
    ...countedParts,
    position: (pages, { query }) => ({
      by: 'rows',
      parameter: pages.offset,
      offset: Number(query?.[pages.offset]),
    }),
  },
  /** Offsets are counted in rows. */
  pager(pages, options) {
    const size = pageSizeOf(pages.size, options.pageSize);
    const { totalRows } = pages;
    return countedPager(
      {
        size,
        cap: pages.cap,
        shortPages: pages.shortPages,
        byRows: true,
        request: (number, step) => ({
          number,
          query: {
            [pages.size.parameter]: String(size),
            [pages.offset]: String((number - 1) * step),
          },
        }),
        total: async (response) => {
          const rows = totalRows === undefined ? undefined : countOf(await response.at(totalRows));
          return rows === undefined ? {} : { rows };
        },
        more: (response) => moreAfter(pages, response),
      },
      options,
    );
  },
};
