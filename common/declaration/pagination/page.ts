import type { Path } from '../path';
import { checkPaths } from './check_paths';
import { countOf, countedPager } from './counted';
import { countedParts } from './counted_parts';
import type { DeclaredPages, PaginationKind } from './kind';
import { checkSizeInQuery, pageSize, pageSizeOf, type PageSize, type SizeWords } from './page_size';

/** Page numbers; the last page is known from `totalPages` or `totalRows` in the body, else a short page is the last. */
export interface NumberedPages extends DeclaredPages {
  readonly kind: 'page';
  readonly size: PageSize;
  readonly page: string;
  readonly first: number;
  readonly totalPages?: Path;
  readonly totalRows?: Path;
  /** The number of rows after which the service cuts off a list; a scan that reaches it is partial. */
  readonly cap?: number;
}

/** Page numbers. */
export const numberedPages = ({
  size,
  max,
  ...more
}: SizeWords & Omit<NumberedPages, 'kind' | 'size'>): NumberedPages => ({
  kind: 'page',
  size: pageSize({ size, max }),
  ...more,
});

export const page: PaginationKind<NumberedPages> = {
  check({ totalPages, totalRows, size }, report) {
    checkPaths({ totalPages, totalRows }, report);
    checkSizeInQuery(size, report);
  },
  following: (pages) => `then ${pages.page}={page}`,
  isParallel: ({ totalPages, totalRows }) => (totalPages ?? totalRows) !== undefined,
  parts: {
    ...countedParts,
    position(pages, { number }) {
      const at = pages.first + number - 1;
      return { by: 'pages', parameter: pages.page, page: at, first: pages.first };
    },
    /** The total counts pages in the size of the part. */
    whole: ({ totalPages }, { response, size, full }) => ({
      ...response,
      async at(path) {
        const value = await response.at(path);
        const count = path === totalPages ? countOf(value) : undefined;
        return count === undefined ? value : Math.ceil((count * size) / full);
      },
    }),
  },
  pager(pages, options) {
    const size = pageSizeOf(pages.size, options.pageSize);
    const { totalPages, totalRows } = pages;
    return countedPager(
      {
        size,
        cap: pages.cap,
        byRows: false,
        request: (number) => ({
          number,
          query: {
            [pages.size.parameter]: String(size),
            [pages.page]: String(pages.first + number - 1),
          },
        }),
        total: async (response) => {
          const inAll =
            totalPages === undefined ? undefined : countOf(await response.at(totalPages));
          const rows = totalRows === undefined ? undefined : countOf(await response.at(totalRows));
          return {
            ...(inAll === undefined ? {} : { pages: inAll }),
            ...(rows === undefined ? {} : { rows }),
          };
        },
      },
      options,
    );
  },
};
