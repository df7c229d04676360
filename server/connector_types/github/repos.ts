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
  listed,
  lookedUp,
  raw,
  sortsBy,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { fullNameColumn, needsRepo } from './repository';

/** An empty repository has the time of its creation in `pushed_at`. */
const sorts = sortsBy({ created_at: 'created', updated_at: 'updated', pushed_at: 'pushed' });

/** https://docs.github.com/en/rest/repos/repos */
export const repos = entity({
  title: 'Repositories',
  description: 'Repositories of the organization or owner in CONFIG, or all that the token can see',
  docs: 'https://docs.github.com/en/rest/repos/repos',
  key: ['id'],
  incremental: { none: 'no list of repositories can be filtered by time of change' },
  columns: {
    id: integer({ description: 'Id of the repository' }),
    name: text({ description: 'Name without the owner', ignoringCase: true }),
    full_name: fullNameColumn(undefined, 'Name with the owner, as owner/name'),
    owner: text({
      description: 'Login of the user or organization that owns it',
      at: 'owner.login',
      ignoringCase: true,
    }),
    description: text({ description: 'Short description' }),
    private: boolean({ description: 'Whether it is private or internal' }),
    visibility: text({ description: 'Who can see it', values: ['public', 'private', 'internal'] }),
    archived: boolean({ description: 'Whether it is archived and read-only' }),
    disabled: boolean({ description: 'Whether GitHub disabled it' }),
    fork: boolean({ description: 'Whether it is a fork' }),
    is_template: boolean({ description: 'Whether it is a template' }),
    language: text({ description: 'Main programming language' }),
    topics: list('text', { description: 'Topics' }),
    license: text({ description: 'SPDX id of the license', at: 'license.spdx_id' }),
    homepage: text({ description: 'URL of the project page' }),
    default_branch: text({ description: 'Name of the default branch' }),
    stargazers_count: integer({ description: 'Number of stars' }),
    watchers_count: integer({ description: 'Number of stars; the same as stargazers_count' }),
    forks_count: integer({ description: 'Number of forks' }),
    open_issues_count: integer({ description: 'Number of open issues and open pull requests' }),
    size: integer({ description: 'Size in kilobytes' }),
    has_issues: boolean({ description: 'Whether issues are enabled' }),
    has_pull_requests: boolean({ description: 'Whether pull requests are enabled' }),
    has_wiki: boolean({ description: 'Whether the wiki is enabled' }),
    created_at: timestamp({ description: 'Time of creation' }),
    updated_at: timestamp({ description: 'Time of the last change' }),
    pushed_at: timestamp({
      description: 'Time of the last push; that of creation if the repository is empty',
    }),
    html_url: text({ description: 'URL of the page on GitHub' }),
    permissions: document({
      description: 'Permissions of the token on the repository',
      hidden: true,
    }),
    raw: raw(),
  },
  lists: [
    lookedUp('repository', get('/repos/{+repo}'), {
      needs: needsRepo.map((need) => ({ ...need, column: 'full_name' })),
    }),
    listed('organization', get('/orgs/{config.org}/repos'), {
      requiresConfig: ['org'],
      unfiltered: { type: 'all' },
      filters: [
        // private: it is not clear whether `type=private` includes internal ones, so it is not used
        equals('private', 'type', { spelling: { false: 'public' }, replaces: 'type' }),
        equals('fork', 'type', { spelling: { true: 'forks' }, replaces: 'type' }),
      ],
      sorts,
    }),
    listed('owner', get('/users/{config.owner}/repos'), {
      requiresConfig: ['owner'],
      unfiltered: { type: 'owner' },
      sorts,
    }),
    listed('mine', get('/user/repos'), {
      unfiltered: { visibility: 'all' },
      filters: [
        equals('private', 'visibility', {
          spelling: { true: 'private', false: 'public' },
          replaces: 'visibility',
        }),
        // "after" and "before" exclude the given time
        after('updated_at', 'since', { time: 'iso_seconds' }),
        before('updated_at', 'before', { time: 'iso_seconds' }),
      ],
      sorts,
    }),
  ],
});
