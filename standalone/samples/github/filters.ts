import type { SampleIssue } from './dataset';

/** Filters and sorts of GitHub's issue lists, as documented: `state` is open by default. */
export function selectIssues(
  issues: readonly SampleIssue[],
  query: URLSearchParams,
): SampleIssue[] {
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
  const since = query.get('since');
  const assignee = query.get('assignee');
  const milestone = query.get('milestone');
  const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
  const kept = issues.filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((label) => issue.labels.some((own) => same(own, label))) &&
      (since === null || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
      (assignee === null ||
        assignee === '*' ||
        (assignee === 'none'
          ? issue.assignees.length === 0
          : issue.assignees.some((login) => same(login, assignee)))) &&
      (assignee !== '*' || issue.assignees.length > 0) &&
      (query.get('creator') === null || same(issue.author, query.get('creator') ?? '')) &&
      (milestone === null ||
        (milestone === 'none'
          ? issue.milestone === null
          : milestone === '*'
            ? issue.milestone !== null
            : issue.milestone === Number(milestone))),
  );
  return sortIssues(kept, query);
}

/** Newest first by default. */
export function sortIssues(issues: SampleIssue[], query: URLSearchParams): SampleIssue[] {
  const by: Record<string, (issue: SampleIssue) => number> = {
    created: (issue) => Date.parse(issue.createdAt),
    updated: (issue) => Date.parse(issue.updatedAt),
    comments: (issue) => issue.comments,
  };
  const value = by[query.get('sort') ?? 'created'] ?? by['created'];
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  return value === undefined
    ? issues
    : [...issues].sort((left, right) => sign * (value(left) - value(right)) || right.id - left.id);
}
