import type { Pagination } from '../../../common/declaration';
import { countOf, countedPages, moreOf } from './counted';
import { pageSizeOf } from './page_size';
import type { Pager, PagerOptions } from './pager';

/** Offsets, counted in rows; the end by `totalRows` or `more` of the body, else a short page. */
export function offsetPages(
  pagination: Extract<Pagination, { kind: 'offset' }>,
  options: PagerOptions,
): Pager {
  const size = pageSizeOf(pagination.size, options.pageSize);
  const { totalRows, more } = pagination;
  return countedPages(
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
