import { contractTests } from '../../../test/contract/contract_tests';
import type { Manifest } from '../../../test/contract/manifest';
import { github } from '.';

const trimmed = (operation: string): string =>
  `the copy of the description is trimmed and lacks ${operation}`;
const text = (value: string) => ({ type: 'text' as const, value });
const SEARCH_ORDER = 'the index may lag behind the values that it sends, so its order is not exact';
const paging = 'pages are walked by the Link header';

const MANIFEST: Manifest = {
  descriptions: { '': 'github/api.github.com.json' },
  addresses: { '': 'https://api.github.com' },
  config: { org: 'octo-org', owner: 'octocat', repo: 'octocat/hello-world' },
  tests: {
    credentials: 'GET /rate_limit',
    organization: 'GET /orgs/{org}',
    owner: 'GET /users/{username}',
  },
  discovery: {},
  lists: {
    'repos.repository': 'GET /repos/{owner}/{repo}',
    'repos.organization': 'GET /orgs/{org}/repos',
    'repos.owner': 'GET /users/{username}/repos',
    'repos.mine': 'GET /user/repos',
    'issues.issue': 'GET /repos/{owner}/{repo}/issues/{issue_number}',
    'issues.organization': 'GET /orgs/{org}/issues',
    'issues.repository': 'GET /repos/{owner}/{repo}/issues',
    'issues.search': 'GET /search/issues',
    'pulls.pull': 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    'pulls.repository': 'GET /repos/{owner}/{repo}/pulls',
    'actions.run': 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    'actions.workflow': 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    'actions.workflow_filtered': 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    'actions.repository': 'GET /repos/{owner}/{repo}/actions/runs',
    'actions.filtered': 'GET /repos/{owner}/{repo}/actions/runs',
    'commits.commit': 'GET /repos/{owner}/{repo}/commits/{ref}',
    'commits.repository': 'GET /repos/{owner}/{repo}/commits',
    'teams.organization': 'GET /orgs/{org}/teams',
    'teams.mine': 'GET /user/teams',
    'members.organization': 'GET /orgs/{org}/members',
    'users.user': 'GET /users/{username}',
    'workflows.workflow': 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}',
    'workflows.repository': 'GET /repos/{owner}/{repo}/actions/workflows',
    'releases.repository': 'GET /repos/{owner}/{repo}/releases',
    'branches.repository': 'GET /repos/{owner}/{repo}/branches',
    'comments.comment': 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
    'comments.issue': 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'comments.repository': 'GET /repos/{owner}/{repo}/issues/comments',
    'search_issues.search': 'GET /search/issues',
  },
  asks: {
    'issues.search': [
      [],
      [
        { column: 'labels', operator: 'contains', values: [text('good first issue')], exact: true },
        { column: 'state', operator: 'eq', values: [text('open')], exact: true },
      ],
    ],
  },
  details: {
    'pulls.pull': 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    'commits.commit': 'GET /repos/{owner}/{repo}/commits/{ref}',
    'teams.team': 'GET /orgs/{org}/teams/{team_slug}',
    'members.user': 'GET /users/{username}',
  },
  actions: {
    'issues.create': 'POST /repos/{owner}/{repo}/issues',
    'issues.update': 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    'issues.comment': 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'issues.close': 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    'pulls.create': 'POST /repos/{owner}/{repo}/pulls',
    'pulls.merge': 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
    'pulls.comment': 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'actions.dispatch': 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    'actions.rerun': 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun',
    'actions.cancel': 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
  },
  untied: {
    'actions.issues.lock': trimmed('PUT /repos/{owner}/{repo}/issues/{issue_number}/lock'),
  },
  arguments: { 'issues.update.data': { state: 'closed' } },
  absent: {
    'issues.search.closed_by': 'a found item does not tell who closed it: NULL there',
    'search_issues.search.closed_by': 'a found item does not tell who closed it: NULL there',
  },
  contradictions: {
    'query created':
      'the schema says one time, the text beside it a range, as the service takes it',
  },
  unused: {
    page: paging,
    per_page: paging,
    'GET /user/repos affiliation': 'by default all affiliations are listed, which is what is meant',
    'GET /user/repos type': 'the service rejects it together with visibility',
    'GET /repos/{owner}/{repo}/issues mentioned': 'a row does not tell whom it mentions',
    'GET /repos/{owner}/{repo}/issues issue_field_values':
      'fields of an organization are no columns',
    'GET /orgs/{org}/members filter': 'a row does not tell of second factors',
    'GET /orgs/{org}/teams team_type': 'all types are listed by default',
    'GET /search/issues sort': SEARCH_ORDER,
    'GET /search/issues order': SEARCH_ORDER,
    'GET /search/issues advanced_search': 'QUERY says what is searched',
    'GET /search/issues search_type': 'QUERY says what is searched',
    exclude_pull_requests: 'it makes pull_requests empty, and that is a column',
  },
};

contractTests(github, MANIFEST);
