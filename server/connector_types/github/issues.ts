import {
  contains,
  differs,
  entity,
  equals,
  equalsAtLeast,
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
/** `*`, `none` and the like mean something else to the service than to SQL. */
const words = { is: ['*', 'none'] };

const common = [
  equals('state', 'state', { spelling: { open: 'open', closed: 'closed' }, replaces: 'state' }),
  differs('state', 'state', { spelling: { open: 'closed', closed: 'open' }, replaces: 'state' }),
  // joined by commas, so a label that holds one cannot be asked for
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
      // gone, or moved out of sight
      emptyOn: [410],
    }),
    listed('organization', get('/orgs/{config.org}/issues', { filter: 'all' }), {
      requiresConfig: ['org'],
      pages: sequentialPages,
      unfiltered: { state: 'all' },
      keep: withoutPulls,
      filters: [...common, equalsAtLeast('type', 'type', { unless: words })],
      sorts,
      // tokens that are no user's are refused here; how deep the list goes is documented nowhere
      fallback: {
        to: 'repository',
        on: ['permission_error', 'not_found_error', 'invalid_request_error'],
      },
    }),
    listed('repository', get('/repos/{+repo}/issues'), {
      needs: needsRepo,
      parent: eachRepo('open_issues_count', { has_issues: false }),
      // links carry a cursor here: never page numbers
      pages: sequentialPages,
      unfiltered: { state: 'all' },
      keep: withoutPulls,
      emptyOn: [410],
      filters: [
        ...common,
        // matches any of the assignees, the column holds the first
        equalsAtLeast('assignee', 'assignee', { unless: words }),
        contains('assignees', 'assignee', { unless: words }),
        isMissing('assignee', 'assignee', 'none'),
        isPresent('assignee', 'assignee', '*'),
        // rows of deleted users read `ghost`, yet are not the user of that name
        equalsAtLeast('author', 'creator', { unless: { is: ['ghost'] } }),
        equals('milestone_number', 'milestone'),
        isMissing('milestone', 'milestone', 'none'),
        isMissing('milestone_number', 'milestone', 'none'),
        isPresent('milestone', 'milestone', '*'),
        isPresent('milestone_number', 'milestone', '*'),
        equalsAtLeast('type', 'type', { unless: words }),
        isMissing('type', 'type', 'none'),
        isPresent('type', 'type', '*'),
      ],
      sorts,
    }),
    issueSearch,
  ],
  actions: issueActions,
});
