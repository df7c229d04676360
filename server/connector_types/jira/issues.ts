import { cursorPages, entity, get, listed, lookedUp } from '../../../common/declaration/build';
import { bulk } from './bulk';
import { customFields } from './custom_fields';
import { issueActions } from './issue_actions';
import { issueColumns } from './issue_columns';
import { SAMPLE_KEYS } from './jql/keys';
import {
  SEARCH_PUSHES,
  SEARCH_PUSHES_DATA_CENTER,
  SEARCH_SORTS,
  translateSearch,
  translateSearchDataCenter,
} from './jql/search';
import { unknownValues } from './jql/unknown_values';
import { countedPages } from './pages';

const because = 'conditions are combined into one JQL query, with the fields that the columns need';
/** Values of a field in one query; the address is full before that if they are long. */
const MOST_VALUES = 500;
/** A moved issue is found by its old key and returns the new one. */
const byKey = { parameter: 'key', column: 'key', mayDiffer: true } as const;

/**
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/ and
 * https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/search
 */
export const issues = entity({
  title: 'Issues',
  description: 'Issues of all projects that the account can see; custom fields are columns, too',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/',
  key: ['id'],
  incremental: { column: 'updated' },
  columns: issueColumns,
  lists: [
    lookedUp('issue', get('/issue/{key}'), { needs: [byKey] }),
    lookedUp('issue_by_id', get('/issue/{id}'), { needs: [{ parameter: 'id', column: 'id' }] }),
    bulk,
    listed('search', get('/search/jql'), {
      requiresConfig: ['email'],
      rows: 'issues',
      // the last page has no token; a page may have fewer rows than requested
      pages: cursorPages({
        size: { parameter: 'maxResults', max: 100 },
        from: { body: 'nextPageToken' },
        to: { query: 'nextPageToken' },
        last: 'isLast',
      }),
      completeness: { partial: [{ at: { body: 'warningMessages' } }] },
      translate: {
        because,
        pushes: SEARCH_PUSHES,
        sorts: SEARCH_SORTS,
        translate: translateSearch,
        joinKeys: { most: MOST_VALUES },
        unknownValues,
      },
    }),
    listed('search_data_center', get('/search'), {
      rows: 'issues',
      pages: countedPages({ max: 1000 }),
      completeness: { partial: [{ at: { body: 'warningMessages' } }] },
      translate: {
        because,
        pushes: SEARCH_PUSHES_DATA_CENTER,
        sorts: SEARCH_SORTS,
        translate: translateSearchDataCenter,
        joinKeys: { most: MOST_VALUES, samples: SAMPLE_KEYS },
        unknownValues,
      },
    }),
  ],
  discovery: customFields,
  actions: issueActions,
});
