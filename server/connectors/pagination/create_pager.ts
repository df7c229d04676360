import type { Pagination } from '../../../common/declaration';
import { cursorPager } from './cursor';
import { linkPager } from './link';
import { onePagePager } from './none';
import { offsetPager } from './offset';
import { numberedPager } from './page';
import type { Pager, PagerOptions } from './pager';

/** Creates a pager for one walk of a list. */
export function createPager(pagination: Pagination, options: PagerOptions = {}): Pager {
  switch (pagination.kind) {
    case 'none':
      return onePagePager();
    case 'link':
      return linkPager(pagination, options);
    case 'page':
      return numberedPager(pagination, options);
    case 'offset':
      return offsetPager(pagination, options);
    case 'cursor':
      return cursorPager(pagination, options);
  }
}
