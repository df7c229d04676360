import { offsetPages } from '../../../common/declaration/build';

/**
 * "limit" up to 100; "more" reports whether there are further rows. `offset` + `limit` must not exceed 10,000.
 * https://developer.pagerduty.com/docs/pagination
 */
export const classicPages = offsetPages({
  size: 'limit',
  max: 100,
  offset: 'offset',
  more: 'more',
  cap: 10_000,
});

/** The company was founded in 2009. */
export const EARLIEST = '2009-01-01T00:00:00Z';

/** Times without a zone are in that of the account. */
export const inUtc = { time_zone: 'UTC' };
