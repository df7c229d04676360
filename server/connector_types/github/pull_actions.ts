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
    title: optional('text', 'Title; not with issue'),
    head: required('text', 'Branch with the changes, or owner:branch'),
    base: required('text', 'Branch that they go into'),
    body: optional('text', 'Text, in Markdown'),
    draft: optional('boolean', 'Open it as a draft'),
    maintainer_can_modify: optional('boolean', 'Maintainers may push to the branch'),
    issue: optional('integer', 'Number of the issue that becomes the pull request'),
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

/** 405 where it cannot be merged, 409 where `sha` moved: https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request */
const merge = action({
  title: 'Merge a pull request',
  docs: 'https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request',
  parameters: {
    repo: repoParameter,
    pull_number: pullNumber,
    merge_method: optional('text', 'How', { values: ['merge', 'squash', 'rebase'] }),
    sha: optional('text', 'Only if the head is still this commit'),
    commit_title: optional('text', 'Title of the merge commit'),
    commit_message: optional('text', 'Rest of its message'),
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
