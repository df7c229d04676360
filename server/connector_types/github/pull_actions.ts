import { action, optional, post, put, required } from '../../../common/declaration/build';
import { comment } from './issue_actions';
import { repoParameter } from './repository';

const pullNumber = required('integer', 'Number of the pull request');

/** https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request */
const create = action({
  title: 'Open a pull request',
  docs: 'https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request',
  parameters: {
    repo: repoParameter,
    title: optional('text', 'Title; leave out if issue is set'),
    head: required('text', 'Branch with the changes, or owner:branch'),
    base: required('text', 'Branch to merge into'),
    body: optional('text', 'Description, in Markdown'),
    draft: optional('boolean', 'Open the pull request as a draft'),
    maintainer_can_modify: optional('boolean', 'Allow maintainers to push to the branch'),
    issue: optional('integer', 'Number of an issue to convert into a pull request'),
  },
  request: post('/repos/{+repo}/pulls', {
    title: '{title}',
    head: '{head}',
    base: '{base}',
    body: '{body}',
    draft: '{draft}',
    maintainer_can_modify: '{maintainer_can_modify}',
    issue: '{issue}',
  }),
  invalidates: ['pulls', 'search_issues', 'repos'],
});

/**
 * 405 if it cannot be merged, 409 if `sha` changed: https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request
 */
const merge = action({
  title: 'Merge a pull request',
  docs: 'https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request',
  parameters: {
    repo: repoParameter,
    pull_number: pullNumber,
    merge_method: optional('text', 'Merge method', { values: ['merge', 'squash', 'rebase'] }),
    sha: optional('text', 'Merge only if the head is still this commit'),
    commit_title: optional('text', 'Title of the merge commit'),
    commit_message: optional('text', 'Body of the commit message'),
  },
  request: put('/repos/{+repo}/pulls/{pull_number}/merge', {
    merge_method: '{merge_method}',
    sha: '{sha}',
    commit_title: '{commit_title}',
    commit_message: '{commit_message}',
  }),
  invalidates: ['pulls', 'issues', 'commits', 'branches', 'repos', 'search_issues'],
});

const { issue_number: _issueNumber, ...commentParameters } = comment.parameters;

export const pullActions = {
  create,
  merge,
  comment: action({
    ...comment,
    title: 'Comment on a pull request',
    parameters: { ...commentParameters, pull_number: pullNumber },
    request: post('/repos/{+repo}/issues/{pull_number}/comments', { body: '{body}' }),
  }),
};
