import {
  kindOf,
  type Pager,
  type PagerBounds,
  type Pagination,
  type WalkOptions,
} from '../../../common/declaration';
import type { ErrorPlace } from '../../../common/errors';
import { BOUNDS } from '../../bounds';
import { pageLinks } from './links';

export interface PagerOptions extends Pick<WalkOptions, 'pageSize'> {
  readonly place?: ErrorPlace;
  readonly bounds?: PagerBounds;
}

const DEFAULTS: PagerBounds = {
  list_pages: BOUNDS.list_pages.default,
  empty_pages: BOUNDS.empty_pages.default,
  smallest_page: BOUNDS.smallest_page.default,
};

/** Creates a pager for one walk of a list. */
export const createPager = (pagination: Pagination, options: PagerOptions = {}): Pager => {
  const { place = {}, bounds = DEFAULTS, pageSize } = options;
  const links: WalkOptions['links'] = (response) => pageLinks(response, place);
  return kindOf(pagination).pager(pagination, { pageSize, place, bounds, links });
};
