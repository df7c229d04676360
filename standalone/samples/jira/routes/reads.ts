import type { SampleRequest, SampleRoute } from '../../http/loopback_service';
import type { SampleIssue, SampleSite } from '../dataset';
import { JqlError } from '../jql/parse';
import { searchIssues } from '../jql/search';
import { failure, NO_ISSUE, page, searchPage } from '../paging';
import { rendererOf, type Renderer } from '../render';
import { BOARDS, PROJECTS } from '../words';
import { FIELDS } from './fields';

interface BulkFetch {
  readonly issueIdsOrKeys: readonly string[];
  readonly fields?: readonly string[];
}

/** By key, in any case, or by id. */
export const issueOf = (
  site: SampleSite,
  { parameters }: SampleRequest,
): SampleIssue | undefined => {
  const name = (parameters['issue'] ?? '').toUpperCase();
  return site.issues.find(({ key, id }) => key === name || id === name);
};

/** The routes that only read. */
export function readRoutes(site: SampleSite, now: () => number): Record<string, SampleRoute> {
  const render = ({ origin }: SampleRequest): Renderer => rendererOf(site, origin);
  const ofIssue =
    (
      handle: (issue: SampleIssue, request: SampleRequest) => ReturnType<SampleRoute>,
    ): SampleRoute =>
    (request) => {
      const issue = issueOf(site, request);
      return issue === undefined ? NO_ISSUE : handle(issue, request);
    };
  const wanted = ({ query }: SampleRequest, usual: string): readonly string[] =>
    (query.getAll('fields').join(',') || usual).split(',');
  return {
    'GET /rest/api/3/myself': (request) => ({
      status: 200,
      body: render(request).user(site.me),
    }),
    'GET /rest/api/3/field': () => ({ status: 200, body: FIELDS }),
    'GET /rest/api/3/search/jql': (request) => {
      try {
        const issues = searchIssues(site, request.query.get('jql') ?? '', now());
        const fields = wanted(request, 'id');
        return searchPage(request, issues, (issue) => render(request).issue(issue, fields));
      } catch (error) {
        if (error instanceof JqlError) return failure(400, [error.message]);
        throw error;
      }
    },
    // what does not exist is left out
    'POST /rest/api/3/issue/bulkfetch': (request) => {
      const { issueIdsOrKeys, fields } = JSON.parse(request.body) as BulkFetch;
      if (issueIdsOrKeys.length > 100) return failure(400, ['Too many issues were requested.']);
      const names = new Set(issueIdsOrKeys.map((one) => one.toUpperCase()));
      const found = site.issues.filter(({ id, key }) => names.has(key) || names.has(id));
      const issues = found
        .sort((one, other) => Number(one.id) - Number(other.id))
        .map((issue) => render(request).issue(issue, fields ?? ['*all']));
      return { status: 200, body: { issues, issueErrors: [] } };
    },
    'GET /rest/api/3/issue/:issue': ofIssue((issue, request) => ({
      status: 200,
      body: render(request).issue(issue, wanted(request, '*all')),
    })),
    'GET /rest/api/3/issue/:issue/comment': ofIssue((issue, request) => {
      const newest = request.query.get('orderBy') === '-created';
      const comments = newest ? [...issue.comments].reverse() : issue.comments;
      return page(request, comments, 'comments', (one) => render(request).comment(issue, one));
    }),
    'GET /rest/api/3/issue/:issue/worklog': ofIssue((issue, request) => {
      const after = Number(request.query.get('startedAfter') ?? -Infinity);
      const before = Number(request.query.get('startedBefore') ?? Infinity);
      const kept = issue.worklogs.filter(
        ({ started }) => Date.parse(started) > after && Date.parse(started) < before,
      );
      const one = (worklog: (typeof kept)[number]) => render(request).worklog(issue, worklog);
      return page(request, kept, 'worklogs', one, 5000);
    }),
    'GET /rest/api/3/issue/:issue/transitions': ofIssue((issue, request) => ({
      status: 200,
      body: { transitions: render(request).transitions(issue) },
    })),
    'GET /rest/api/3/project/search': (request) => {
      const types = request.query.get('typeKey')?.split(',');
      const kept = PROJECTS.filter(({ type }) => types?.includes(type) ?? true);
      return page(request, kept, 'values', ({ key }) => render(request).project(key));
    },
    'GET /rest/api/3/project/:project': (request) => {
      const name = request.parameters['project'];
      const found = PROJECTS.find(({ key, id }) => key === name || id === name);
      return found === undefined
        ? failure(404, [`No project could be found with key '${name ?? ''}'.`])
        : { status: 200, body: render(request).project(found.key) };
    },
    'GET /rest/api/3/user': (request) => {
      const user = render(request).user(request.query.get('accountId'));
      return user === null
        ? failure(404, ['Specified user does not exist or you do not have required permissions'])
        : { status: 200, body: user };
    },
    'GET /rest/api/3/users/search': (request) => {
      const startAt = Number(request.query.get('startAt') ?? 0);
      const maxResults = Number(request.query.get('maxResults') ?? 50);
      const people = site.people.slice(startAt, startAt + maxResults);
      return { status: 200, body: people.map(({ accountId }) => render(request).user(accountId)) };
    },
    'GET /rest/agile/1.0/board': (request) => {
      const type = request.query.get('type');
      const kept = BOARDS.filter((board) => type === null || board.type === type);
      return page(request, kept, 'values', ({ id }) => render(request).board(id), 50);
    },
    'GET /rest/agile/1.0/board/:board': (request) => {
      const id = Number(request.parameters['board']);
      return BOARDS.some((board) => board.id === id)
        ? { status: 200, body: render(request).board(id) }
        : failure(404, ['The requested board cannot be viewed because it does not exist.']);
    },
    'GET /rest/agile/1.0/board/:board/sprint': (request) => {
      const board = BOARDS.find(({ id }) => id === Number(request.parameters['board']));
      if (board?.type === 'kanban') return failure(400, ['The board does not support sprints']);
      const states = request.query.get('state')?.split(',');
      const kept = site.sprints.filter(
        (sprint) => sprint.board === board?.id && (states?.includes(sprint.state) ?? true),
      );
      return page(request, kept, 'values', render(request).sprint, 50);
    },
    'GET /rest/agile/1.0/sprint/:sprint': (request) => {
      const found = site.sprints.find(({ id }) => id === Number(request.parameters['sprint']));
      return found === undefined
        ? failure(404, ['Sprint does not exist'])
        : { status: 200, body: render(request).sprint(found) };
    },
  };
}
