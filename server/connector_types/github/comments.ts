import {
  document,
  entity,
  from,
  get,
  integer,
  listed,
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
    id: integer({ description: 'Id of the comment' }),
    issue_number: integer({
      description: 'Number of the issue or pull request',
      compute: {
        because: 'a comment only has the URL of its issue',
        reads: ['issue_url'],
        value: issueNumberOf,
      },
    }),
    body: text({ description: 'Text, in Markdown' }),
    author: text({ description: 'Login of the author', at: 'user.login', ignoringCase: true }),
    author_association: text({
      description: 'Relation of the author to the repository, such as MEMBER',
    }),
    reactions: document({ description: 'Number of reactions by kind' }),
    created_at: timestamp({ description: 'Time of creation' }),
    updated_at: timestamp({ description: 'Time of the last change' }),
    html_url: text({ description: 'URL of the page on GitHub' }),
    repo: repoColumn(),
    raw: raw(),
  },
  lists: [
    lookedUp('comment', get('/repos/{+repo}/issues/comments/{id}'), {
      needs: [...needsRepo, { parameter: 'id', column: 'id' }],
    }),
    listed('issue', get('/repos/{+repo}/issues/{issue_number}/comments'), {
      needs: [...needsRepo, { parameter: 'issue_number', column: 'issue_number' }],
      filters: [since],
    }),
    listed('repository', get('/repos/{+repo}/issues/comments'), {
      needs: needsRepo,
      // the service returns 404 for a repository with neither issues nor pull requests
      parent: eachRepo(undefined, { has_issues: false, has_pull_requests: false }),
      filters: [since],
      sorts: sortsBy({ created_at: 'created', updated_at: 'updated' }),
    }),
  ],
});
