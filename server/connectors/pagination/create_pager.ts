import {
  kindOf,
  type Pager,
  type Pagination,
  type WalkBounds,
  type WalkOptions,
} from '../../../common/declaration';
import type { ErrorPlace } from '../../../common/errors';
import { BOUNDS } from '../../bounds';
import { pageLinks } from './links';

/** Of `server/bounds.ts`. */
export interface PagerBounds extends WalkBounds {
  readonly smallest_page_rows: number;
}
export interface PagerOptions extends Pick<WalkOptions, 'pageSize' | 'resumed'> {
  readonly place?: ErrorPlace;
  readonly bounds?: PagerBounds;
}

const DEFAULTS: WalkBounds = {
  list_pages: BOUNDS.list_pages.default,
  empty_pages: BOUNDS.empty_pages.default,
};

/** Creates a pager for one walk of a list. */
export const createPager = (pagination: Pagination, options: PagerOptions = {}): Pager => {
  const { place = {}, bounds = DEFAULTS, pageSize, resumed } = options;
  const links: WalkOptions['links'] = (response) => pageLinks(response, place);
  return kindOf(pagination).pager(pagination, { pageSize, place, bounds, links, resumed });
};
