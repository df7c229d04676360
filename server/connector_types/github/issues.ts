import {
  contains,
  differs,
  entity,
  equals,
  from,
  get,
  isMissing,
  isPresent,
  listed,
  lookedUp,
  sortsBy,
} from '../../../common/declaration/build';
import { issueActions } from './issue_actions';
import { issueColumns } from './issue_columns';
import { issueSearch } from './issue_search';
import { eachRepo, needsRepo, repoOfItem, sequentialPages } from './repository';

/** Every issue of these lists that has `pull_request` is a pull request. */
const withoutPulls = [{ path: 'pull_request', absent: true }];
/** `*`, `none` and similar words mean something else to the service than in SQL. */
const words = { is: ['*', 'none'] };

const common = [
  equals('state', 'state', { spelling: { open: 'open', closed: 'closed' }, replaces: 'state' }),
  differs('state', 'state', { spelling: { open: 'closed', closed: 'open' }, replaces: 'state' }),
  // joined by commas, so a label that contains one cannot be requested
  contains('labels', 'labels', { many: 'comma' }),
  from('updated_at', 'since', { time: 'iso_seconds' }),
];
const sorts = sortsBy({ created_at: 'created', updated_at: 'updated', comments: 'comments' });

/** https://docs.github.com/en/rest/issues/issues */
export const issues = entity({
  title: 'Issues',
  description: 'Issues, without pull requests',
  docs: 'https://docs.github.com/en/rest/issues/issues',
  key: ['repo', 'number'],
  incremental: { column: 'updated_at' },
  columns: { ...issueColumns, repo: repoOfItem() },
  lists: [
    lookedUp('issue', get('/repos/{+repo}/issues/{number}'), {
      needs: [...needsRepo, { parameter: 'number', column: 'number' }],
      keep: withoutPulls,
      // deleted, or moved out of sight
      emptyOn: [410],
    }),
    listed('organization', get('/orgs/{config.org}/issues', { filter: 'all' }), {
      requiresConfig: ['org'],
      pages: sequentialPages,
      unfiltered: { state: 'all' },
      keep: withoutPulls,
      filters: [...common, equals('type', 'type', { match: 'superset', unless: words })],
      sorts,
      // tokens that do not belong to a user are rejected here; the maximum depth of the list is not documented
      fallback: {
        to: 'repository',
        on: ['permission_error', 'not_found_error', 'invalid_request_error'],
      },
    }),
    listed('repository', get('/repos/{+repo}/issues'), {
      needs: needsRepo,
      parent: eachRepo('open_issues_count', { has_issues: false }),
      // links contain a cursor here, never page numbers
      pages: sequentialPages,
      unfiltered: { state: 'all' },
      keep: withoutPulls,
      emptyOn: [410],
      filters: [
        ...common,
        // matches any of the assignees, but the column contains the first
        equals('assignee', 'assignee', { match: 'superset', unless: words }),
        contains('assignees', 'assignee', { unless: words }),
        isMissing('assignee', 'assignee', 'none'),
        isPresent('assignee', 'assignee', '*'),
        // rows of deleted users contain `ghost`, but are not that user's
        equals('author', 'creator', { match: 'superset', unless: { is: ['ghost'] } }),
        equals('milestone_number', 'milestone'),
        isMissing('milestone', 'milestone', 'none'),
        isMissing('milestone_number', 'milestone', 'none'),
        isPresent('milestone', 'milestone', '*'),
        isPresent('milestone_number', 'milestone', '*'),
        equals('type', 'type', { match: 'superset', unless: words }),
        isMissing('type', 'type', 'none'),
        isPresent('type', 'type', '*'),
      ],
      sorts,
    }),
    issueSearch,
  ],
  actions: issueActions,
});
