import { contractTests } from '../../../test/contract/contract_tests';
import type { Manifest } from '../../../test/contract/manifest';
import { jira } from '.';

const text = (value: string) => ({ type: 'text' as const, value });
const DATA_CENTER = 'the vendor publishes no description of the API of Jira Data Center';
const paging = 'pages are walked by the cursor or the offset';
const NO_SCHEMA = 'the description only has an example of a sprint, which has this member';
const SPRINT_COLUMNS = [
  'id',
  'name',
  'state',
  'startDate',
  'endDate',
  'completeDate',
  'goal',
  'board',
  'raw',
];
const ISSUE = 'GET /rest/api/3/issue/{issueIdOrKey}';
const PROJECT = 'GET /rest/api/3/project/{projectIdOrKey}';

const MANIFEST: Manifest = {
  descriptions: { '': 'jira/jira-platform-v3.json', agile: 'jira/jira-software.json' },
  addresses: { '': 'https://octo.atlassian.net', agile: 'https://octo.atlassian.net' },
  config: { url: 'https://octo.atlassian.net', email: 'octocat@octo.example' },
  tests: { account: 'GET /rest/api/3/myself', issues: 'GET /rest/api/3/search/jql' },
  discovery: { issues: 'GET /rest/api/3/field' },
  lists: {
    'issues.issue': ISSUE,
    'issues.issue_by_id': ISSUE,
    'issues.bulk': 'POST /rest/api/3/issue/bulkfetch',
    'issues.search': 'GET /rest/api/3/search/jql',
    'projects.project': PROJECT,
    'projects.project_by_id': PROJECT,
    'projects.search': 'GET /rest/api/3/project/search',
    'boards.board': 'GET /rest/agile/1.0/board/{boardId}',
    'boards.all': 'GET /rest/agile/1.0/board',
    'sprints.sprint': 'GET /rest/agile/1.0/sprint/{sprintId}',
    'sprints.board': 'GET /rest/agile/1.0/board/{boardId}/sprint',
    'comments.issue': 'GET /rest/api/3/issue/{issueIdOrKey}/comment',
    'worklogs.issue': 'GET /rest/api/3/issue/{issueIdOrKey}/worklog',
    'users.account': 'GET /rest/api/3/user',
    'users.all': 'GET /rest/api/3/users/search',
  },
  asks: {
    'issues.bulk': [
      [{ column: 'key', operator: 'in', values: [text('OPS-1'), text('OPS-2')], exact: true }],
      [{ column: 'id', operator: 'eq', values: [text('10001')], exact: true }],
    ],
    'issues.search': [
      [],
      [
        { column: 'project', operator: 'eq', values: [text('OPS')], exact: true },
        { column: 'priority', operator: 'in', values: [text('High'), text('Low')], exact: true },
      ],
      [{ column: 'JQL', operator: 'eq', values: [text('text ~ "a b"')], exact: true }],
    ],
  },
  samples: {
    'issues.key': 'OPS-1',
    'issues.id': '10001',
    'projects.key': 'OPS',
    'projects.id': '10000',
    'comments.issue': 'OPS-1',
    'worklogs.issue': 'OPS-1',
  },
  details: {},
  actions: {
    'issues.create': 'POST /rest/api/3/issue',
    'issues.update': 'PUT /rest/api/3/issue/{issueIdOrKey}',
    'issues.transition:transition': 'GET /rest/api/3/issue/{issueIdOrKey}/transitions',
    'issues.transition': 'POST /rest/api/3/issue/{issueIdOrKey}/transitions',
    'issues.comment': 'POST /rest/api/3/issue/{issueIdOrKey}/comment',
    'issues.assign:email': 'PUT /rest/api/3/issue/{issueIdOrKey}/assignee',
    'issues.watch': 'POST /rest/api/3/issue/{issueIdOrKey}/watchers',
    'issues.worklog': 'POST /rest/api/3/issue/{issueIdOrKey}/worklog',
    'issues.delete': 'DELETE /rest/api/3/issue/{issueIdOrKey}',
  },
  untied: {
    'lists.issues.search_data_center': DATA_CENTER,
    'lists.projects.all': DATA_CENTER,
    'lists.users.username': DATA_CENTER,
    'lists.users.all_data_center': DATA_CENTER,
    'actions.issues.assign:account_id': DATA_CENTER,
  },
  arguments: {},
  absent: Object.fromEntries(
    ['sprint', 'board'].flatMap((list) =>
      SPRINT_COLUMNS.map((column) => [`sprints.${list}.${column}`, NO_SCHEMA]),
    ),
  ),
  contradictions: {
    'query type': 'the schema says an object, the text beside it the name of a type',
    'query state': 'the schema says an object, the text beside it names of states',
  },
  unused: {
    startAt: paging,
    maxResults: paging,
    nextPageToken: paging,
    expand: 'what it adds is in no column',
    properties: 'entity properties of apps are no columns',
    failFast: 'an issue that cannot be returned in full is still returned',
    fieldsByKeys: 'fields are named by their ids',
    [`${ISSUE} fields`]: 'a single issue is returned with all fields',
    updateHistory: 'a query does not change what the account has viewed',
    reconcileIssues: 'which issues were just changed is not known',
    'GET /rest/api/3/project/search orderBy': 'no column has what it sorts by, except texts',
    'GET /rest/api/3/project/search id': 'a project is looked up by its id',
    'GET /rest/api/3/project/search keys': 'a project is looked up by its key',
    query: 'what matches is not described',
    categoryId: 'the column has the name of the category',
    action: 'by default, all projects that can be viewed are listed',
    status: 'experimental; the description of projects says what is left out',
    propertyQuery: 'entity properties of apps are no columns',
    name: 'what matches partially is not described',
    projectKeyOrId: 'boards that mention a project are not those that belong to it',
    accountIdLocation: 'boards of one person are a subset that no column tells apart',
    projectLocation: 'boards that mention a project are not those that belong to it',
    includePrivate: 'boards without a name are of no use',
    negateLocationFiltering: 'it only changes other filters that are not sent',
    filterId: 'the filter of a board is no column',
    'GET /rest/agile/1.0/board orderBy': 'services and DuckDB collate texts differently',
    username: 'deprecated on Jira Cloud',
    key: 'deprecated on Jira Cloud',
  },
};

contractTests(jira, MANIFEST);
