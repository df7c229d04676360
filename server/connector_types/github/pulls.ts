import {
  boolean,
  entity,
  equals,
  equalsAtLeast,
  get,
  integer,
  list,
  listedInParallel,
  lookedUp,
  raw,
  sortsBy,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type { JsonValue } from '../../../common/declaration';
import { pullActions } from './pull_actions';
import { eachRepo, fullNameColumn, needsRepo, parallelPages, repoColumn } from './repository';

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
  incremental: { none: 'the list of pull requests takes no time to begin at' },
  columns: {
    id: integer(),
    number: integer(),
    title: text(),
    body: text(),
    state: text({
      values: ['open', 'closed', 'merged'],
      ignoringCase: true,
      compute: {
        because: 'the API says closed and merged_at where we say merged',
        reads: ['state', 'merged_at'],
        value: stateOf,
      },
    }),
    draft: boolean(),
    locked: boolean(),
    labels: list('text', { at: 'labels[].name', ignoringCase: true }),
    assignee: text({ at: 'assignee.login', ignoringCase: true }),
    assignees: list('text', { at: 'assignees[].login', ignoringCase: true }),
    author: text({ at: 'user.login', ignoringCase: true }),
    author_association: text(),
    reviewers: list('text', { at: 'requested_reviewers[].login', ignoringCase: true }),
    team_reviewers: list('text', { at: 'requested_teams[].slug', ignoringCase: true }),
    milestone: text({ at: 'milestone.title', ignoringCase: true }),
    milestone_number: integer({ at: 'milestone.number' }),
    head_ref: text({ at: 'head.ref' }),
    head_sha: text({ at: 'head.sha' }),
    head_label: text({ at: 'head.label', description: 'owner:branch' }),
    head_repo: fullNameColumn('head.repo'),
    base_ref: text({ at: 'base.ref' }),
    base_sha: text({ at: 'base.sha' }),
    merge_commit_sha: text(),
    auto_merge: boolean({
      compute: {
        because: 'the API gives an object where it is on, null where it is off',
        reads: ['auto_merge'],
        value: (row) =>
          row !== null && typeof row === 'object' && 'auto_merge' in row && row.auto_merge != null,
      },
    }),
    created_at: timestamp(),
    updated_at: timestamp(),
    closed_at: timestamp(),
    merged_at: timestamp(),
    html_url: text(),
    repo: repoColumn(),
    mergeable: boolean({ ...ofDetail, description: 'NULL until GitHub has computed it' }),
    mergeable_state: text(ofDetail),
    rebaseable: boolean(ofDetail),
    merged_by: text({ ...ofDetail, at: 'merged_by.login', ignoringCase: true }),
    comments: integer(ofDetail),
    review_comments: integer(ofDetail),
    commits: integer(ofDetail),
    additions: integer(ofDetail),
    deletions: integer(ofDetail),
    changed_files: integer(ofDetail),
    maintainer_can_modify: boolean(ofDetail),
    raw: raw(),
  },
  lists: [
    lookedUp('pull', get('/repos/{+repo}/pulls/{number}'), {
      needs: [...needsRepo, { parameter: 'number', column: 'number' }],
    }),
    listedInParallel('repository', get('/repos/{+repo}/pulls'), {
      needs: needsRepo,
      parent: eachRepo('open_issues_count', { has_pull_requests: false }),
      pages: parallelPages,
      unfiltered: { state: 'all' },
      filters: [
        equals('state', 'state', { spelling: { open: 'open' }, replaces: 'state' }),
        equalsAtLeast('state', 'state', {
          spelling: { closed: 'closed', merged: 'closed' },
          replaces: 'state',
        }),
        equals('base_ref', 'base'),
        equalsAtLeast('head_label', 'head'),
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
