import type {
  SampleComment,
  SampleCommit,
  SampleIssue,
  SampleOrganization,
  SampleRepository,
  SampleRun,
  SampleUser,
} from './dataset';
import { LABELS, WORKFLOWS } from './words';

/** Renders the sample data like GitHub's API (https://docs.github.com/rest), with the commonly used members. */
export interface Renderer {
  readonly user: (login: string) => object;
  readonly userDetail: (user: SampleUser) => object;
  readonly repository: (repository: SampleRepository) => object;
  readonly issue: (
    repository: SampleRepository,
    issue: SampleIssue,
    withRepository?: boolean,
  ) => object;
  readonly pull: (repository: SampleRepository, issue: SampleIssue, detail: boolean) => object;
  readonly run: (repository: SampleRepository, run: SampleRun) => object;
  readonly workflow: (repository: SampleRepository, index: number) => object;
  readonly commit: (repository: SampleRepository, commit: SampleCommit) => object;
  readonly comment: (repository: SampleRepository, comment: SampleComment) => object;
}

export function rendererOf(organization: SampleOrganization, origin: string): Renderer {
  const byLogin = new Map(organization.users.map((user) => [user.login, user]));
  const web = `https://github.example/${organization.login}`;
  const api = (repository: SampleRepository): string =>
    `${origin}/repos/${organization.login}/${repository.name}`;
  const node = (kind: string, id: number): string =>
    Buffer.from(`${kind}:${id}`).toString('base64');

  const user = (login: string): object => {
    const id = byLogin.get(login)?.id ?? 0;
    return {
      login,
      id,
      node_id: node('User', id),
      type: 'User',
      site_admin: false,
      url: `${origin}/users/${login}`,
      html_url: `https://github.example/${login}`,
    };
  };
  const repository = (one: SampleRepository): object => ({
    id: one.id,
    node_id: node('Repository', one.id),
    name: one.name,
    full_name: `${organization.login}/${one.name}`,
    owner: { login: organization.login, id: 1, type: 'Organization' },
    private: one.private,
    visibility: one.private ? 'private' : 'public',
    archived: one.archived,
    disabled: false,
    fork: false,
    description: one.description,
    language: one.language,
    default_branch: 'main',
    topics: [],
    stargazers_count: one.stars,
    watchers_count: one.stars,
    forks_count: one.forks,
    open_issues_count: one.issues.filter((issue) => issue.state === 'open').length,
    size: one.commits.length * 40,
    html_url: `${web}/${one.name}`,
    url: api(one),
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    pushed_at: one.commits[0]?.date ?? one.updatedAt,
  });
  const label = (name: string): object => ({
    id: (LABELS as readonly string[]).indexOf(name) + 1,
    name,
    color: 'ededed',
    default: false,
    description: '',
  });
  const shared = (issue: SampleIssue): object => ({
    id: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    locked: issue.locked,
    user: user(issue.author),
    labels: issue.labels.map(label),
    assignee: issue.assignees[0] === undefined ? null : user(issue.assignees[0]),
    assignees: issue.assignees.map(user),
    milestone:
      issue.milestone === null
        ? null
        : { number: issue.milestone, title: `Sprint ${issue.milestone}`, state: 'open' },
    author_association: 'MEMBER',
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
  });
  return {
    user,
    userDetail: (one) => ({
      ...user(one.login),
      name: one.name,
      email: one.email,
      company: one.company,
      location: one.location,
      bio: null,
      created_at: one.createdAt,
    }),
    repository,
    issue: (one, issue, withRepository = false) => ({
      ...shared(issue),
      node_id: node('Issue', issue.id),
      repository_url: api(one),
      comments: issue.comments,
      state_reason: issue.state === 'closed' ? 'completed' : null,
      url: `${api(one)}/issues/${issue.number}`,
      html_url: `${web}/${one.name}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`,
      ...(issue.pull
        ? {
            pull_request: {
              url: `${api(one)}/pulls/${issue.number}`,
              merged_at: issue.pull.mergedAt,
            },
            draft: issue.pull.draft,
          }
        : {}),
      ...(withRepository ? { repository: repository(one) } : {}),
    }),
    pull: (one, issue, detail) => ({
      ...shared(issue),
      node_id: node('PullRequest', issue.id),
      draft: issue.pull?.draft ?? false,
      merged_at: issue.pull?.mergedAt ?? null,
      merge_commit_sha: null,
      head: {
        ref: issue.pull?.head,
        label: `${organization.login}:${issue.pull?.head}`,
        sha: one.commits[0]?.sha,
      },
      base: {
        ref: issue.pull?.base,
        label: `${organization.login}:main`,
        sha: one.commits[1]?.sha,
      },
      requested_reviewers: (issue.pull?.reviewers ?? []).map(user),
      url: `${api(one)}/pulls/${issue.number}`,
      html_url: `${web}/${one.name}/pull/${issue.number}`,
      ...(detail
        ? {
            merged: issue.pull?.mergedAt !== null,
            mergeable: issue.pull?.mergeable,
            mergeable_state: issue.pull?.mergeable ? 'clean' : 'dirty',
            additions: issue.pull?.additions,
            deletions: issue.pull?.deletions,
            changed_files: 3,
            commits: 2,
            comments: issue.comments,
            review_comments: 1,
            maintainer_can_modify: false,
            merged_by: null,
          }
        : {}),
    }),
    run: (one, run) => ({
      id: run.id,
      node_id: node('Run', run.id),
      name: WORKFLOWS[run.workflow]?.[0],
      display_title: one.commits.find((commit) => commit.sha === run.sha)?.message,
      workflow_id: one.id * 10 + run.workflow,
      path: WORKFLOWS[run.workflow]?.[1],
      status: run.status,
      conclusion: run.conclusion,
      event: run.event,
      head_branch: run.branch,
      head_sha: run.sha,
      run_number: run.runNumber,
      run_attempt: run.attempt,
      actor: user(run.actor),
      triggering_actor: user(run.actor),
      run_started_at: run.createdAt,
      created_at: run.createdAt,
      updated_at: run.updatedAt,
      html_url: `${web}/${one.name}/actions/runs/${run.id}`,
      url: `${api(one)}/actions/runs/${run.id}`,
      pull_requests: [],
    }),
    workflow: (one, index) => ({
      id: one.id * 10 + index,
      node_id: node('Workflow', one.id * 10 + index),
      name: WORKFLOWS[index]?.[0],
      path: WORKFLOWS[index]?.[1],
      state: 'active',
      created_at: one.createdAt,
      updated_at: one.updatedAt,
      html_url: `${web}/${one.name}/blob/main/${WORKFLOWS[index]?.[1]}`,
      url: `${api(one)}/actions/workflows/${one.id * 10 + index}`,
      badge_url: `${web}/${one.name}/workflows/${WORKFLOWS[index]?.[0]}/badge.svg`,
    }),
    commit: (one, commit) => ({
      sha: commit.sha,
      node_id: node('Commit', one.id),
      commit: {
        message: commit.message,
        author: {
          name: byLogin.get(commit.author)?.name,
          email: byLogin.get(commit.author)?.email,
          date: commit.date,
        },
        committer: {
          name: byLogin.get(commit.author)?.name,
          email: byLogin.get(commit.author)?.email,
          date: commit.date,
        },
        comment_count: 0,
      },
      author: user(commit.author),
      committer: user(commit.author),
      parents: [],
      url: `${api(one)}/commits/${commit.sha}`,
      html_url: `${web}/${one.name}/commit/${commit.sha}`,
    }),
    comment: (one, comment) => ({
      id: comment.id,
      node_id: node('IssueComment', comment.id),
      body: comment.body,
      user: user(comment.author),
      author_association: 'MEMBER',
      created_at: comment.createdAt,
      updated_at: comment.createdAt,
      issue_url: `${api(one)}/issues/${comment.issue}`,
      html_url: `${web}/${one.name}/issues/${comment.issue}#issuecomment-${comment.id}`,
      url: `${api(one)}/issues/comments/${comment.id}`,
    }),
  };
}
