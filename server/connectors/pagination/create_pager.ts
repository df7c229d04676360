import type { Pagination } from '../../../common/declaration';
import { cursorPages } from './cursor';
import { linkPages } from './link';
import { singlePage } from './none';
import { offsetPages } from './offset';
import { numberedPages } from './page';
import type { Pager, PagerOptions } from './pager';

/** A pager for one walk through a list's pages. */
export function createPager(pagination: Pagination, options: PagerOptions = {}): Pager {
  switch (pagination.kind) {
    case 'none':
      return singlePage();
    case 'link':
      return linkPages(pagination, options);
    case 'page':
      return numberedPages(pagination, options);
    case 'offset':
      return offsetPages(pagination, options);
    case 'cursor':
      return cursorPages(pagination, options);
  }
}
