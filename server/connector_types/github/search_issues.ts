import {
  boolean,
  entity,
  get,
  linkPages,
  listed,
  nativeQuery,
} from '../../../common/declaration/build';
import { isAbsent, type JsonValue } from '../../../common/declaration';
import { issueColumns } from './issue_columns';
import { repoOfItem } from './repository';

const isPull = (row: JsonValue): JsonValue =>
  row !== null && typeof row === 'object' && 'pull_request' in row && !isAbsent(row.pull_request);

/** https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests */
export const searchIssues = entity({
  title: 'Search results',
  description:
    "Issues and pull requests found by GitHub search, with QUERY = 'is:issue label:bug …'",
  docs: 'https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests',
  key: ['id'],
  incremental: { none: 'search is eventually consistent, so changes can show up late' },
  columns: {
    ...issueColumns,
    QUERY: nativeQuery('Search terms and qualifiers, as in the search box of GitHub'),
    repo: repoOfItem(),
    is_pull_request: boolean({
      description: 'Whether it is a pull request',
      compute: {
        because: 'an item is a pull request if it has pull_request',
        reads: ['pull_request'],
        value: isPull,
      },
    }),
  },
  lists: [
    // no sorts: the index may lag behind the values that it returns
    listed('search', get('/search/issues', { q: '{q}' }), {
      needs: [{ parameter: 'q', column: 'QUERY' }],
      rows: 'items',
      pages: linkPages({ size: 'per_page', max: 100, page: 'page', cap: 1000 }),
      partialIf: {
        path: 'incomplete_results',
        is: true,
        message: 'the search timed out on GitHub, so its results are partial',
      },
      caution: 'GitHub search returns at most 1,000 results and can be slightly out of date',
    }),
  ],
});
