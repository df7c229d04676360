import { boolean, entity, get, listed, raw, text } from '../../../common/declaration/build';
import { changeColumns, person, richTextColumn } from './columns';
import { countedPages } from './pages';

const author = person('author', 'the author');

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-get */
export const comments = entity({
  title: 'Comments',
  description: 'Comments on an issue',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-get',
  key: ['id'],
  incremental: { none: 'comments cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the comment' }),
    issue: text({ description: 'Key or id of the issue', parameter: 'issue', ignoringCase: true }),
    body: richTextColumn('Text of the comment, as plain text', 'body'),
    author: author.name,
    author_id: author.id,
    ...changeColumns,
    jsdPublic: boolean({
      description: 'Whether customers see it; NULL outside Jira Service Management',
    }),
    visibility: text({
      description: 'Role or group that it is restricted to',
      at: 'visibility.value',
    }),
    raw: raw(),
  },
  lists: [
    listed('issue', get('/issue/{issue}/comment'), {
      rows: 'comments',
      pages: countedPages({ max: 100 }),
      needs: [{ parameter: 'issue', column: 'issue' }],
      sorts: [
        {
          column: 'created',
          ascending: { orderBy: 'created' },
          descending: { orderBy: '-created' },
          nulls: 'none',
        },
      ],
    }),
  ],
});
