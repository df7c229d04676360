import { action, del, get, optional, post, put, required } from '../../../common/declaration/build';
import type { ArgumentTransform } from '../../../common/declaration';
import { asRichText, withRichFields } from './rich_text';

const issueKey = required('text', 'Key of the issue, such as OPS-123');
const touches = ['issues'];

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post */
const create = action({
  title: 'Create an issue',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post',
  parameters: {
    project: required('text', 'Key of the project'),
    type: required('text', 'Name of the issue type, such as Bug'),
    summary: required('text', 'Summary'),
    description: optional('text', 'Description, as plain text', { transform: asRichText }),
    fields: optional('document', 'Other fields by id, such as {"priority": {"name": "High"}}', {
      transform: withRichFields,
    }),
  },
  request: post('/issue', {
    fields: {
      project: { key: '{project}' },
      issuetype: { name: '{type}' },
      summary: '{summary}',
      description: '{description}',
      '...': '{fields}',
    },
  }),
  invalidates: touches,
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put */
const update = action({
  title: 'Update an issue',
  description:
    'Changes the fields in data and leaves all others, for example {"summary": "New summary", "labels": ["urgent"]}',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put',
  parameters: {
    issue_key: issueKey,
    data: required('document', 'Fields by id, with their new values', {
      transform: withRichFields,
    }),
  },
  request: put('/issue/{issue_key}', { fields: '{data}' }),
  idempotent: true,
  invalidates: touches,
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post */
const transition = action({
  title: 'Move an issue to another status',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post',
  parameters: {
    issue_key: issueKey,
    transition: required('text', 'Name or id of the transition, or name of the new status'),
  },
  lookups: [
    {
      what: 'transition',
      fills: 'transition_id',
      request: get('/issue/{issue_key}/transitions'),
      rows: 'transitions',
      where: [{ at: ['id', 'name', 'to.name'], argument: 'transition' }],
      take: 'id',
      name: 'name',
      leadsTo: 'to.name',
    },
  ],
  request: post('/issue/{issue_key}/transitions', { transition: { id: '{transition_id}' } }),
  invalidates: touches,
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-post */
const comment = action({
  title: 'Comment on an issue',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-post',
  parameters: {
    issue_key: issueKey,
    body: required('text', 'Text of the comment', { transform: asRichText }),
  },
  request: post('/issue/{issue_key}/comment', { body: '{body}' }),
  invalidates: ['comments', ...touches],
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-assignee-put */
const assign = action({
  title: 'Assign an issue',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-assignee-put',
  parameters: {
    issue_key: issueKey,
    account_id: required(
      'text',
      'Account id of the assignee (username on Data Center); NULL to unassign',
      { nullable: true },
    ),
  },
  request: [
    {
      needs: ['account_id'],
      request: put(
        '/issue/{issue_key}/assignee',
        { accountId: '{account_id}' },
        { requiresConfig: ['email'] },
      ),
    },
    {
      needs: ['account_id'],
      request: put('/issue/{issue_key}/assignee', { name: '{account_id}' }),
    },
  ],
  idempotent: true,
  invalidates: touches,
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-issueidorkey-watchers-post */
const watch = action({
  title: 'Add a watcher to an issue',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-issueidorkey-watchers-post',
  parameters: {
    issue_key: issueKey,
    account_id: required('text', 'Account id of the watcher (username on Data Center)'),
  },
  // the body is the account id alone, as a JSON text
  request: post('/issue/{issue_key}/watchers', '{account_id}'),
  idempotent: true,
  invalidates: touches,
});

/** `2026-01-17T12:34:00.000+0000`: without a colon in the offset. */
const asJiraTime: ArgumentTransform = {
  because: 'Jira only accepts times with milliseconds and an offset without a colon',
  value: (time) =>
    typeof time === 'string'
      ? new Date(/(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(time.slice(10)) ? time : `${time}Z`)
          .toISOString()
          .replace('Z', '+0000')
      : time,
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-post */
const worklog = action({
  title: 'Log time on an issue',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-post',
  parameters: {
    issue_key: issueKey,
    time_spent_seconds: required('integer', 'Time spent, in seconds'),
    started: optional('timestamp', 'Time when the work started', { transform: asJiraTime }),
  },
  request: post('/issue/{issue_key}/worklog', {
    timeSpentSeconds: '{time_spent_seconds}',
    started: '{started}',
  }),
  invalidates: ['worklogs', ...touches],
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-delete */
const remove = action({
  title: 'Delete an issue',
  description: 'Fails if the issue has subtasks',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-delete',
  parameters: { issue_key: issueKey },
  request: del('/issue/{issue_key}'),
  destructive: true,
  invalidates: ['comments', 'worklogs', ...touches],
});

export const issueActions = {
  create,
  update,
  transition,
  comment,
  assign,
  watch,
  worklog,
  delete: remove,
};
