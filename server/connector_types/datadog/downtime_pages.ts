import { offsetPages } from '../../../common/declaration/build';

/** The service may have a lower maximum, which is not documented; the total shows how many there are. */
export const downtimePages = offsetPages({
  size: 'page[limit]',
  max: 100,
  offset: 'page[offset]',
  totalRows: 'meta.page.total_filtered_count',
  shortPages: 'clamped',
});
