import {
  boolean,
  entity,
  get,
  linkPages,
  listedInParallel,
  nativeQuery,
} from '../../../common/declaration/build';
import { isAbsent, type JsonValue } from '../../../common/declaration';
import { issueColumns } from './issue_columns';
import { repoOfItem } from './repository';

const isPull = (row: JsonValue): JsonValue =>
  row !== null && typeof row === 'object' && 'pull_request' in row && !isAbsent(row.pull_request);

/** https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests */
export const searchIssues = entity({
  title: 'Search of issues and pull requests',
  description: "What GitHub's search finds for QUERY = 'is:issue label:bug …'",
  docs: 'https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests',
  key: ['id'],
  incremental: { none: 'search is eventually consistent: a change may be seen late' },
  columns: {
    ...issueColumns,
    QUERY: nativeQuery('Words and qualifiers, as in the search box of GitHub'),
    repo: repoOfItem(),
    is_pull_request: boolean({
      compute: {
        because: 'an item is a pull request if it has pull_request',
        reads: ['pull_request'],
        value: isPull,
      },
    }),
  },
  lists: [
    // no sorts: the index may lag behind the values that it sends
    listedInParallel('search', get('/search/issues', { q: '{q}' }), {
      needs: [{ parameter: 'q', column: 'QUERY' }],
      rows: 'items',
      pages: linkPages({ size: 'per_page', max: 100, page: 'page', cap: 1000 }),
      partialIf: {
        path: 'incomplete_results',
        is: true,
        say: 'GitHub ran out of time and did not look everywhere',
      },
      caution: 'Search is eventually consistent and ends at 1,000 results',
    }),
  ],
});
