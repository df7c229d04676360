import { action, optional, patch, post, put, required } from '../../../common/declaration/build';
import { repoParameter } from './repository';

const issueNumber = required('integer', 'Number of the issue');
const touches = ['issues', 'search_issues', 'repos'];

/** https://docs.github.com/en/rest/issues/issues#create-an-issue */
const create = action({
  title: 'Create an issue',
  docs: 'https://docs.github.com/en/rest/issues/issues#create-an-issue',
  parameters: {
    repo: repoParameter,
    title: required('text', 'Title'),
    body: optional('text', 'Description, in Markdown'),
    labels: optional({ list: 'text' }, 'Names of labels'),
    assignees: optional({ list: 'text' }, 'Logins of the assignees'),
    milestone: optional('integer', 'Number of the milestone'),
    type: optional('text', 'Name of the issue type'),
  },
  request: post('/repos/{+repo}/issues', {
    title: '{title}',
    body: '{body}',
    labels: '{labels}',
    assignees: '{assignees}',
    milestone: '{milestone}',
    type: '{type}',
  }),
  invalidates: touches,
});

/** https://docs.github.com/en/rest/issues/issues#update-an-issue */
const update = action({
  title: 'Update an issue',
  description: 'Changes the fields in data and leaves all others, for example {"state": "closed"}',
  docs: 'https://docs.github.com/en/rest/issues/issues#update-an-issue',
  parameters: {
    repo: repoParameter,
    issue_number: issueNumber,
    data: required('document', 'Fields to change, with their new values'),
  },
  request: patch('/repos/{+repo}/issues/{issue_number}', { '...': '{data}' }),
  idempotent: true,
  invalidates: touches,
});

/** https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
export const comment = action({
  title: 'Comment on an issue or pull request',
  docs: 'https://docs.github.com/en/rest/issues/comments#create-an-issue-comment',
  parameters: {
    repo: repoParameter,
    issue_number: issueNumber,
    body: required('text', 'Text, in Markdown'),
  },
  request: post('/repos/{+repo}/issues/{issue_number}/comments', { body: '{body}' }),
  invalidates: ['comments', 'issues', 'pulls', 'search_issues'],
});

/** https://docs.github.com/en/rest/issues/issues#update-an-issue */
const close = action({
  title: 'Close an issue',
  docs: 'https://docs.github.com/en/rest/issues/issues#update-an-issue',
  parameters: {
    repo: repoParameter,
    issue_number: issueNumber,
    reason: optional('text', 'Reason for closing it', {
      values: ['completed', 'not_planned', 'duplicate'],
    }),
  },
  request: patch('/repos/{+repo}/issues/{issue_number}', {
    state: 'closed',
    state_reason: '{reason}',
  }),
  idempotent: true,
  invalidates: touches,
});

/** https://docs.github.com/en/rest/issues/issues#lock-an-issue */
const lock = action({
  title: 'Lock the conversation of an issue',
  docs: 'https://docs.github.com/en/rest/issues/issues#lock-an-issue',
  parameters: {
    repo: repoParameter,
    issue_number: issueNumber,
    reason: optional('text', 'Reason for locking it', {
      values: ['off-topic', 'too heated', 'resolved', 'spam'],
    }),
  },
  request: put('/repos/{+repo}/issues/{issue_number}/lock', { lock_reason: '{reason}' }),
  idempotent: true,
  invalidates: touches,
});

export const issueActions = { create, update, comment, close, lock };
