import {
  after,
  before,
  entity,
  get,
  integer,
  listed,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { changeColumns, person, richTextColumn } from './columns';
import { countedPages } from './pages';

const author = person('author', 'the person who worked');

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-get */
export const worklogs = entity({
  title: 'Worklogs',
  description: 'Time that was logged on an issue',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-get',
  key: ['id'],
  incremental: { none: 'worklogs of an issue cannot be filtered by time of change' },
  columns: {
    id: text({ description: 'Id of the worklog' }),
    issue: text({ description: 'Key or id of the issue', parameter: 'issue', ignoringCase: true }),
    author: author.name,
    author_id: author.id,
    comment: richTextColumn('What was done, as plain text', 'comment'),
    started: timestamp({ description: 'Time when the work started' }),
    timeSpent: text({ description: 'Time spent, such as 3h 20m' }),
    timeSpentSeconds: integer({ description: 'Time spent, in seconds' }),
    ...changeColumns,
    raw: raw(),
  },
  lists: [
    listed('issue', get('/issue/{issue}/worklog'), {
      rows: 'worklogs',
      pages: countedPages({ max: 5000 }),
      needs: [{ parameter: 'issue', column: 'issue' }],
      filters: [
        // "after" and "before" exclude the given time
        after('started', 'startedAfter', { time: 'epoch_milliseconds' }),
        before('started', 'startedBefore', { time: 'epoch_milliseconds' }),
      ],
    }),
  ],
});
