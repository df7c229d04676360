import { cursor, cursorPages } from './cursor';
import { link, linkPages, linksAsGiven } from './link';
import { none, onePage } from './none';
import { offset, offsetPages } from './offset';
import { numberedPages, page } from './page';

/** All kinds of pagination, by the `kind` of their declarations. */
export const PAGINATION_KINDS = { none, link, page, offset, cursor };

/** The words that connector types declare them in. */
export { cursorPages, linkPages, linksAsGiven, numberedPages, offsetPages, onePage };
