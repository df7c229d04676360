import {
  boolean,
  entity,
  equals,
  get,
  integer,
  list,
  listed,
  lookedUp,
  raw,
  sortsBy,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type { JsonValue } from '../../../common/declaration';
import { pullActions } from './pull_actions';
import { eachRepo, fullNameColumn, needsRepo, countedLinks, repoColumn } from './repository';
import { changeColumns, contentColumns, milestoneColumns, peopleColumns } from './thread_columns';

const stateOf = (row: JsonValue): JsonValue => {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return null;
  const { state, merged_at: mergedAt } = row as Readonly<Record<string, JsonValue>>;
  return mergedAt == null ? (state ?? null) : 'merged';
};
const ofDetail = { detail: 'pull' };

/** https://docs.github.com/en/rest/pulls/pulls */
export const pulls = entity({
  title: 'Pull requests',
  description: 'Pull requests: open, closed and merged',
  docs: 'https://docs.github.com/en/rest/pulls/pulls',
  key: ['repo', 'number'],
  incremental: { none: 'the list of pull requests cannot be filtered by time' },
  columns: {
    id: integer({ description: 'Id of the pull request' }),
    ...contentColumns,
    state: text({
      description: 'Whether it is open, closed or merged',
      values: ['open', 'closed', 'merged'],
      ignoringCase: true,
      compute: {
        because: 'the API has closed plus merged_at instead of merged',
        reads: ['state', 'merged_at'],
        value: stateOf,
      },
    }),
    draft: boolean({ description: 'Whether it is a draft' }),
    locked: boolean({ description: 'Whether the conversation is locked' }),
    ...peopleColumns,
    reviewers: list('text', {
      description: 'Logins of the requested reviewers',
      at: 'requested_reviewers[].login',
      ignoringCase: true,
    }),
    team_reviewers: list('text', {
      description: 'Slugs of the requested teams',
      at: 'requested_teams[].slug',
      ignoringCase: true,
    }),
    ...milestoneColumns,
    head_ref: text({ description: 'Branch with the changes', at: 'head.ref' }),
    head_sha: text({ description: 'SHA of its latest commit', at: 'head.sha' }),
    head_label: text({ at: 'head.label', description: 'Branch with the changes, as owner:branch' }),
    head_repo: fullNameColumn(
      'head.repo',
      'Repository of the head branch, as owner/name; NULL if it was deleted',
    ),
    base_ref: text({ description: 'Branch to merge into', at: 'base.ref' }),
    base_sha: text({ description: 'SHA of the base branch', at: 'base.sha' }),
    merge_commit_sha: text({
      description: 'SHA of the merge commit, or of a test merge while it is open',
    }),
    auto_merge: boolean({
      description: 'Whether it merges automatically once it can',
      compute: {
        because: 'the API returns an object if it is on and null if it is off',
        reads: ['auto_merge'],
        value: (row) =>
          row !== null && typeof row === 'object' && 'auto_merge' in row && row.auto_merge != null,
      },
    }),
    ...changeColumns,
    closed_at: timestamp({ description: 'Time when it was closed or merged' }),
    merged_at: timestamp({ description: 'Time when it was merged' }),
    html_url: text({ description: 'URL of the page on GitHub' }),
    repo: repoColumn(),
    mergeable: boolean({
      ...ofDetail,
      description: 'Whether it can be merged; NULL until GitHub has computed it',
    }),
    mergeable_state: text({
      ...ofDetail,
      description: 'Why it can or cannot be merged, such as clean or dirty',
    }),
    rebaseable: boolean({ ...ofDetail, description: 'Whether it can be rebased' }),
    merged_by: text({
      description: 'Login of the person who merged it',
      ...ofDetail,
      at: 'merged_by.login',
      ignoringCase: true,
    }),
    comments: integer({ ...ofDetail, description: 'Number of comments' }),
    review_comments: integer({ ...ofDetail, description: 'Number of review comments' }),
    commits: integer({ ...ofDetail, description: 'Number of commits' }),
    additions: integer({ ...ofDetail, description: 'Number of added lines' }),
    deletions: integer({ ...ofDetail, description: 'Number of deleted lines' }),
    changed_files: integer({ ...ofDetail, description: 'Number of changed files' }),
    maintainer_can_modify: boolean({
      ...ofDetail,
      description: 'Whether maintainers can push to the head branch',
    }),
    raw: raw(),
  },
  lists: [
    lookedUp('pull', get('/repos/{+repo}/pulls/{number}'), {
      needs: [...needsRepo, { parameter: 'number', column: 'number' }],
    }),
    listed('repository', get('/repos/{+repo}/pulls'), {
      needs: needsRepo,
      parent: eachRepo('open_issues_count', { has_pull_requests: false }),
      pages: countedLinks,
      unfiltered: { state: 'all' },
      filters: [
        equals('state', 'state', { spelling: { open: 'open' }, replaces: 'state' }),
        equals('state', 'state', {
          match: 'superset',
          spelling: { closed: 'closed', merged: 'closed' },
          replaces: 'state',
        }),
        equals('base_ref', 'base'),
        equals('head_label', 'head', { match: 'superset' }),
      ],
      sorts: sortsBy({ created_at: 'created', updated_at: 'updated' }),
    }),
  ],
  details: {
    pull: {
      request: get('/repos/{+repo}/pulls/{number}'),
      parameters: { repo: 'repo', number: 'number' },
    },
  },
  actions: pullActions,
});
