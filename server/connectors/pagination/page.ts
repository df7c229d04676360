import type { Pagination } from '../../../common/declaration';
import { countOf, countedPager } from './counted';
import { pageSizeOf } from './page_size';
import type { Pager, PagerOptions } from './pager';

/** Page numbers. The list ends according to `totalPages` or `totalRows` in the body, or with a short page. */
export function numberedPager(
  pagination: Extract<Pagination, { kind: 'page' }>,
  options: PagerOptions,
): Pager {
  const size = pageSizeOf(pagination.size, options.pageSize);
  const { totalPages, totalRows } = pagination;
  return countedPager(
    {
      size,
      cap: pagination.cap,
      byRows: false,
      request: (number) => ({
        number,
        query: {
          [pagination.size.parameter]: String(size),
          [pagination.page]: String(pagination.first + number - 1),
        },
      }),
      total: async (response) => {
        const pages = totalPages === undefined ? undefined : countOf(await response.at(totalPages));
        const rows = totalRows === undefined ? undefined : countOf(await response.at(totalRows));
        return {
          ...(pages === undefined ? {} : { pages }),
          ...(rows === undefined ? {} : { rows }),
        };
      },
    },
    options,
  );
}
