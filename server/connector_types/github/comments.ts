import {
  document,
  entity,
  from,
  get,
  integer,
  listedInParallel,
  lookedUp,
  raw,
  sortsBy,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type { JsonValue } from '../../../common/declaration';
import { eachRepo, needsRepo, repoColumn } from './repository';

const since = from('updated_at', 'since', { time: 'iso_seconds' });

const issueNumberOf = (row: JsonValue): JsonValue => {
  const url = row !== null && typeof row === 'object' && 'issue_url' in row && row.issue_url;
  return typeof url === 'string' ? Number(url.slice(url.lastIndexOf('/') + 1)) : null;
};

/** https://docs.github.com/en/rest/issues/comments */
export const comments = entity({
  title: 'Comments',
  description: 'Comments on issues and pull requests',
  docs: 'https://docs.github.com/en/rest/issues/comments',
  key: ['id'],
  incremental: { column: 'updated_at' },
  columns: {
    id: integer(),
    issue_number: integer({
      compute: {
        because: 'a comment names its issue by URL only',
        reads: ['issue_url'],
        value: issueNumberOf,
      },
    }),
    body: text(),
    author: text({ at: 'user.login', ignoringCase: true }),
    author_association: text(),
    reactions: document(),
    created_at: timestamp(),
    updated_at: timestamp(),
    html_url: text(),
    repo: repoColumn(),
    raw: raw(),
  },
  lists: [
    lookedUp('comment', get('/repos/{+repo}/issues/comments/{id}'), {
      needs: [...needsRepo, { parameter: 'id', column: 'id' }],
    }),
    listedInParallel('issue', get('/repos/{+repo}/issues/{issue_number}/comments'), {
      needs: [...needsRepo, { parameter: 'issue_number', column: 'issue_number' }],
      filters: [since],
    }),
    listedInParallel('repository', get('/repos/{+repo}/issues/comments'), {
      needs: needsRepo,
      // a repository with neither issues nor pull requests answers 404
      parent: eachRepo(undefined, { has_issues: false, has_pull_requests: false }),
      filters: [since],
      sorts: sortsBy({ created_at: 'created', updated_at: 'updated' }),
    }),
  ],
});
