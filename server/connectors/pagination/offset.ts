import type { Pagination } from '../../../common/declaration';
import { countOf, countedPager, moreOf } from './counted';
import { pageSizeOf } from './page_size';
import type { Pager, PagerOptions } from './pager';

/** Offsets, counted in rows. The list ends according to `totalRows` or `more` in the body, or with a short page. */
export function offsetPager(
  pagination: Extract<Pagination, { kind: 'offset' }>,
  options: PagerOptions,
): Pager {
  const size = pageSizeOf(pagination.size, options.pageSize);
  const { totalRows, more } = pagination;
  return countedPager(
    {
      size,
      cap: pagination.cap,
      shortPages: pagination.shortPages,
      byRows: true,
      request: (number, step) => ({
        number,
        query: {
          [pagination.size.parameter]: String(size),
          [pagination.offset]: String((number - 1) * step),
        },
      }),
      total: async (response) => {
        const rows = totalRows === undefined ? undefined : countOf(await response.at(totalRows));
        return rows === undefined ? {} : { rows };
      },
      ...(more === undefined
        ? {}
        : {
            more: async (response) => moreOf(await response.at(more)),
          }),
    },
    options,
  );
}
