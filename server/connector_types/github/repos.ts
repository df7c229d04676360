import {
  after,
  before,
  boolean,
  document,
  entity,
  equals,
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
import { fullNameColumn, needsRepo } from './repository';

/** An empty repository carries the time of its creation in `pushed_at`. */
const sorts = sortsBy({ created_at: 'created', updated_at: 'updated', pushed_at: 'pushed' });

/** https://docs.github.com/en/rest/repos/repos */
export const repos = entity({
  title: 'Repositories',
  description: 'Repositories of the organisation, the owner, or everything the token can see',
  docs: 'https://docs.github.com/en/rest/repos/repos',
  key: ['id'],
  incremental: { none: 'no list of repositories can be asked for what changed since a time' },
  columns: {
    id: integer(),
    name: text({ ignoringCase: true }),
    full_name: fullNameColumn(undefined, 'owner/name'),
    owner: text({ at: 'owner.login', ignoringCase: true }),
    description: text(),
    private: boolean(),
    visibility: text({ values: ['public', 'private', 'internal'] }),
    archived: boolean(),
    disabled: boolean(),
    fork: boolean(),
    is_template: boolean(),
    language: text(),
    topics: list('text'),
    license: text({ at: 'license.spdx_id' }),
    homepage: text(),
    default_branch: text(),
    stargazers_count: integer(),
    watchers_count: integer(),
    forks_count: integer(),
    open_issues_count: integer({ description: 'Open issues and open pull requests' }),
    size: integer({ description: 'Kilobytes' }),
    has_issues: boolean(),
    has_pull_requests: boolean(),
    has_wiki: boolean(),
    created_at: timestamp(),
    updated_at: timestamp(),
    pushed_at: timestamp(),
    html_url: text(),
    permissions: document({ hidden: true }),
    raw: raw(),
  },
  lists: [
    lookedUp('repository', get('/repos/{+repo}'), {
      needs: needsRepo.map((need) => ({ ...need, column: 'full_name' })),
    }),
    listedInParallel('organisation', get('/orgs/{config.org}/repos'), {
      requiresConfig: ['org'],
      unfiltered: { type: 'all' },
      filters: [
        // private: `type=private` does not tell whether it holds internal ones, so it is not used
        equals('private', 'type', { spelling: { false: 'public' }, replaces: 'type' }),
        equals('fork', 'type', { spelling: { true: 'forks' }, replaces: 'type' }),
      ],
      sorts,
    }),
    listedInParallel('owner', get('/users/{config.owner}/repos'), {
      requiresConfig: ['owner'],
      unfiltered: { type: 'owner' },
      sorts,
    }),
    listedInParallel('mine', get('/user/repos'), {
      unfiltered: { visibility: 'all' },
      filters: [
        equals('private', 'visibility', {
          spelling: { true: 'private', false: 'public' },
          replaces: 'visibility',
        }),
        // "after" and "before" the given time: not at it
        after('updated_at', 'since', { time: 'iso_seconds' }),
        before('updated_at', 'before', { time: 'iso_seconds' }),
      ],
      sorts,
    }),
  ],
});
