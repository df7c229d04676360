import { offsetPages } from '../../../common/declaration/build';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#pagination: Jira may have a lower maximum. */
export const countedPages = ({ max }: { readonly max: number }) =>
  offsetPages({
    size: 'maxResults',
    max,
    offset: 'startAt',
    totalRows: 'total',
    last: 'isLast',
    shortPages: 'clamped',
  });

/** Lists of users have neither a total nor an end, and leave users out of a page that may not be seen. */
export const userPages = offsetPages({
  size: 'maxResults',
  max: 1000,
  offset: 'startAt',
  shortPages: 'filtered',
});

/** https://developer.atlassian.com/cloud/jira/software/rest/intro/#pagination */
export const agile = { base: 'agile' } as const;
