import type { SampleResponse, SampleRequest, SampleRoute } from '../../http/loopback_service';
import type { SampleIssue, SampleOrganization, SampleRepository } from '../dataset';
import { rendererOf, type Renderer } from '../render';
import { NOT_FOUND } from './reads';

const invalid = (field: string): SampleResponse => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource: 'Issue', field, code: 'missing_field' }],
    status: '422',
  },
});

/** The routes that change something; changes last until the sample stops. */
export function writeRoutes(
  organization: SampleOrganization,
  now: () => number,
): Record<string, SampleRoute> {
  const stamp = (): string => new Date(now()).toISOString().replace(/\.\d+/, '');
  const parsed = (request: SampleRequest): Record<string, unknown> | undefined => {
    try {
      const body: unknown = request.body === '' ? {} : JSON.parse(request.body);
      return typeof body === 'object' && body !== null
        ? (body as Record<string, unknown>)
        : undefined;
    } catch {
      return undefined;
    }
  };
  const inRepository =
    (
      handle: (
        one: SampleRepository,
        body: Record<string, unknown>,
        request: SampleRequest,
        renderer: Renderer,
      ) => SampleResponse,
    ): SampleRoute =>
    (request) => {
      const one = organization.repositories.find(
        (repository) => repository.name === (request.parameters['repo'] ?? '').toLowerCase(),
      );
      if (!one || request.parameters['owner'] !== organization.login) return NOT_FOUND;
      const body = parsed(request);
      return body === undefined
        ? { status: 400, body: { message: 'Problems parsing JSON' } }
        : handle(one, body, request, rendererOf(organization, request.origin));
    };
  const onIssue = (
    handle: (
      issue: SampleIssue,
      one: SampleRepository,
      body: Record<string, unknown>,
      renderer: Renderer,
    ) => SampleResponse,
  ): SampleRoute =>
    inRepository((one, body, request, renderer) => {
      const issue = one.issues.find(
        (candidate) => candidate.number === Number(request.parameters['number']),
      );
      return issue ? handle(issue, one, body, renderer) : NOT_FOUND;
    });
  const texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  const add = (
    one: SampleRepository,
    body: Record<string, unknown>,
    pull?: SampleIssue['pull'],
  ): SampleIssue => {
    const number = Math.max(0, ...one.issues.map((issue) => issue.number)) + 1;
    const issue: SampleIssue = {
      id: one.id * 10_000 + number,
      number,
      title: String(body['title']),
      body: typeof body['body'] === 'string' ? body['body'] : '',
      state: 'open',
      labels: texts(body['labels']),
      author: 'ada',
      assignees: texts(body['assignees']),
      milestone: null,
      locked: false,
      comments: 0,
      createdAt: stamp(),
      updatedAt: stamp(),
      closedAt: null,
      ...(pull ? { pull } : {}),
    };
    one.issues.unshift(issue);
    return issue;
  };
  const runOf = (
    one: SampleRepository,
    request: SampleRequest,
  ): SampleRepository['runs'][number] | undefined =>
    one.runs.find((run) => run.id === Number(request.parameters['run']));

  return {
    'POST /repos/:owner/:repo/issues': inRepository((one, body, _, renderer) =>
      typeof body['title'] === 'string' && body['title'] !== ''
        ? { status: 201, body: renderer.issue(one, add(one, body)) }
        : invalid('title'),
    ),
    'PATCH /repos/:owner/:repo/issues/:number': onIssue((issue, one, body, renderer) => {
      if (typeof body['title'] === 'string') issue.title = body['title'];
      if (typeof body['body'] === 'string') issue.body = body['body'];
      if (Array.isArray(body['labels'])) issue.labels = texts(body['labels']);
      if (Array.isArray(body['assignees'])) issue.assignees = texts(body['assignees']);
      if (body['state'] === 'open' || body['state'] === 'closed') {
        issue.state = body['state'];
        issue.closedAt = issue.state === 'closed' ? stamp() : null;
      }
      issue.updatedAt = stamp();
      return { status: 200, body: renderer.issue(one, issue) };
    }),
    'POST /repos/:owner/:repo/issues/:number/comments': onIssue((issue, one, body, renderer) => {
      if (typeof body['body'] !== 'string') return invalid('body');
      const comment = {
        id: issue.id * 10 + issue.comments,
        issue: issue.number,
        author: 'ada',
        body: body['body'],
        createdAt: stamp(),
      };
      one.comments.push(comment);
      issue.comments += 1;
      issue.updatedAt = stamp();
      return { status: 201, body: renderer.comment(one, comment) };
    }),
    'PUT /repos/:owner/:repo/issues/:number/lock': onIssue((issue) => {
      issue.locked = true;
      return { status: 204 };
    }),
    'POST /repos/:owner/:repo/pulls': inRepository((one, body, _, renderer) => {
      if (typeof body['title'] !== 'string') return invalid('title');
      if (typeof body['head'] !== 'string') return invalid('head');
      const pull = {
        head: body['head'],
        base: typeof body['base'] === 'string' ? body['base'] : 'main',
        draft: body['draft'] === true,
        mergedAt: null,
        mergeable: true,
        additions: 1,
        deletions: 0,
        reviewers: [],
      };
      return { status: 201, body: renderer.pull(one, add(one, body, pull), true) };
    }),
    'PUT /repos/:owner/:repo/pulls/:number/merge': onIssue((issue, one) => {
      if (!issue.pull || issue.state === 'closed' || !issue.pull.mergeable) {
        return { status: 405, body: { message: 'Pull Request is not mergeable', status: '405' } };
      }
      issue.state = 'closed';
      issue.closedAt = issue.updatedAt = issue.pull.mergedAt = stamp();
      return {
        status: 200,
        body: {
          sha: one.commits[0]?.sha,
          merged: true,
          message: 'Pull Request successfully merged',
        },
      };
    }),
    'POST /repos/:owner/:repo/actions/workflows/:workflow/dispatches': inRepository((_, body) =>
      typeof body['ref'] === 'string' ? { status: 204 } : invalid('ref'),
    ),
    'POST /repos/:owner/:repo/actions/runs/:run/rerun': inRepository((one, _, request) => {
      const run = runOf(one, request);
      if (!run) return NOT_FOUND;
      Object.assign(run, { status: 'in_progress', conclusion: null, attempt: run.attempt + 1 });
      return { status: 201, body: {} };
    }),
    'POST /repos/:owner/:repo/actions/runs/:run/cancel': inRepository((one, _, request) => {
      const run = runOf(one, request);
      if (!run) return NOT_FOUND;
      if (run.status === 'completed')
        return {
          status: 409,
          body: { message: 'Cannot cancel a workflow run that is completed.', status: '409' },
        };
      Object.assign(run, { status: 'completed', conclusion: 'cancelled' });
      return { status: 202, body: {} };
    }),
  };
}
