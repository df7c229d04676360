import type { SampleResponse, SampleRequest } from '../http/loopback_service';
import type { SampleIssue, SampleOrganization, SampleRepository } from './dataset';
import { sortIssues } from './filters';
import { page } from './paging';
import type { Renderer } from './render';

/** GitHub's issue search returns at most 1,000 results. https://docs.github.com/rest/search */
const MOST = 1000;

/** Search with the common qualifiers; other words are searched in title and body. */
export function searchIssues(
  organization: SampleOrganization,
  request: SampleRequest,
  renderer: Renderer,
): SampleResponse {
  const text = request.query.get('q');
  if (text === null || text.trim() === '') {
    return {
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ resource: 'Search', field: 'q', code: 'missing' }],
      },
    };
  }
  const terms = text.match(/(?:[^\s"]+:)?"[^"]*"|\S+/g) ?? [];
  const owner = new Map<SampleIssue, SampleRepository>();
  for (const one of organization.repositories)
    for (const issue of one.issues) owner.set(issue, one);
  const found = [...owner.entries()].filter(([issue, one]) =>
    terms.every((term) => holds(term, issue, one, organization)),
  );
  const sorted = sortIssues(
    found.map(([issue]) => issue),
    request.query,
  ).slice(0, MOST);
  return page(
    request,
    sorted,
    (issue) => ({ ...renderer.issue(owner.get(issue) as SampleRepository, issue), score: 1 }),
    { style: 'numbered' },
    (items) => ({ total_count: found.length, incomplete_results: false, items }),
  );
}

function holds(
  term: string,
  issue: SampleIssue,
  repository: SampleRepository,
  organization: SampleOrganization,
): boolean {
  const match = /^(-?)([a-z]+):(.*)$/i.exec(term);
  const value = (match?.[3] ?? term).replace(/^"|"$/g, '').toLowerCase();
  const result = ((): boolean => {
    switch (match?.[2]) {
      case 'is':
      case 'type':
        if (value === 'issue') return !issue.pull;
        if (value === 'pr') return issue.pull !== undefined;
        return issue.state === value;
      case 'state':
        return issue.state === value;
      case 'repo':
        return `${organization.login}/${repository.name}` === value;
      case 'org':
      case 'user':
        return organization.login === value;
      case 'author':
        return issue.author === value;
      case 'assignee':
        return issue.assignees.includes(value);
      case 'label':
        return issue.labels.some((label) => label.toLowerCase() === value);
      case 'created':
      case 'updated': {
        const at = Date.parse(match[2] === 'created' ? issue.createdAt : issue.updatedAt);
        const bound = Date.parse(value.replace(/^[<>]=?/, '').toUpperCase());
        return value.startsWith('<') ? at <= bound : at >= bound;
      }
      default:
        return `${issue.title} ${issue.body}`.toLowerCase().includes(value);
    }
  })();
  return match?.[1] === '-' ? !result : result;
}
