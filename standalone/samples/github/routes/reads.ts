import type { SampleRequest, SampleRoute } from '../../http/loopback_service';
import type { SampleIssue, SampleOrganization, SampleRepository } from '../dataset';
import { selectIssues } from '../filters';
import { page } from '../paging';
import { rendererOf, type Renderer } from '../render';
import { searchIssues } from '../search';
import { WORKFLOWS } from '../words';

export const NOT_FOUND = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};
const NUMBERED = { style: 'numbered' } as const;
const CURSOR = { style: 'cursor' } as const;

/** The routes that only read. */
export function readRoutes(organization: SampleOrganization): Record<string, SampleRoute> {
  const found = new Map(organization.repositories.map((one) => [one.name.toLowerCase(), one]));
  const render = (request: SampleRequest): Renderer => rendererOf(organization, request.origin);
  const inRepository =
    (
      handle: (
        repository: SampleRepository,
        request: SampleRequest,
        renderer: Renderer,
      ) => ReturnType<SampleRoute>,
    ): SampleRoute =>
    (request) => {
      const repository = found.get((request.parameters['repo'] ?? '').toLowerCase());
      const owner = (request.parameters['owner'] ?? '').toLowerCase();
      return repository && owner === organization.login
        ? handle(repository, request, render(request))
        : NOT_FOUND;
    };
  const inOrganization =
    (handle: SampleRoute): SampleRoute =>
    (request) =>
      (request.parameters['org'] ?? '').toLowerCase() === organization.login
        ? handle(request)
        : NOT_FOUND;
  const issueOf = (repository: SampleRepository, request: SampleRequest): SampleIssue | undefined =>
    repository.issues.find((issue) => issue.number === Number(request.parameters['number']));

  return {
    'GET /user': (request) => ({ status: 200, body: render(request).user('ada') }),
    'GET /users/:login': (request) => {
      const user = organization.users.find(
        (one) => one.login === (request.parameters['login'] ?? '').toLowerCase(),
      );
      return user ? { status: 200, body: render(request).userDetail(user) } : NOT_FOUND;
    },
    'GET /orgs/:org': inOrganization(() => ({
      status: 200,
      body: { login: organization.login, id: 1, type: 'Organization' },
    })),
    'GET /orgs/:org/repos': inOrganization((request) =>
      page(request, organization.repositories, render(request).repository, NUMBERED),
    ),
    'GET /user/repos': (request) =>
      page(request, organization.repositories, render(request).repository, NUMBERED),
    'GET /orgs/:org/members': inOrganization((request) =>
      page(
        request,
        membersOf(organization.users, request.query.get('role')),
        (user) => render(request).user(user.login),
        NUMBERED,
      ),
    ),
    'GET /orgs/:org/teams': inOrganization((request) =>
      page(
        request,
        organization.teams,
        (team) => ({
          ...team,
          node_id: `T_${team.id}`,
          description: null,
          privacy: 'closed',
          permission: 'pull',
          parent: null,
          html_url: `https://github.example/orgs/mycompany/teams/${team.slug}`,
        }),
        NUMBERED,
      ),
    ),
    'GET /orgs/:org/issues': inOrganization((request) => {
      const owner = new Map<SampleIssue, SampleRepository>();
      for (const one of organization.repositories)
        for (const issue of one.issues) owner.set(issue, one);
      const renderer = render(request);
      return page(
        request,
        selectIssues([...owner.keys()], request.query),
        (issue) => renderer.issue(owner.get(issue) as SampleRepository, issue, true),
        CURSOR,
      );
    }),
    'GET /repos/:owner/:repo': inRepository((one, _, renderer) => ({
      status: 200,
      body: renderer.repository(one),
    })),
    'GET /repos/:owner/:repo/issues': inRepository((one, request, renderer) =>
      page(
        request,
        selectIssues(one.issues, request.query),
        (issue) => renderer.issue(one, issue),
        CURSOR,
      ),
    ),
    'GET /repos/:owner/:repo/issues/comments': inRepository((one, request, renderer) => {
      const since = request.query.get('since');
      const kept = one.comments.filter(
        (comment) => since === null || Date.parse(comment.createdAt) >= Date.parse(since),
      );
      return page(request, kept, (comment) => renderer.comment(one, comment), NUMBERED);
    }),
    'GET /repos/:owner/:repo/issues/:number': inRepository((one, request, renderer) => {
      const issue = issueOf(one, request);
      return issue ? { status: 200, body: renderer.issue(one, issue) } : NOT_FOUND;
    }),
    'GET /repos/:owner/:repo/issues/:number/comments': inRepository((one, request, renderer) =>
      page(
        request,
        one.comments.filter((comment) => comment.issue === Number(request.parameters['number'])),
        (comment) => renderer.comment(one, comment),
        NUMBERED,
      ),
    ),
    'GET /repos/:owner/:repo/pulls': inRepository((one, request, renderer) => {
      const base = request.query.get('base');
      const head = request.query.get('head')?.replace(/^[^:]*:/, '');
      const pulls = selectIssues(
        one.issues.filter((issue) => issue.pull),
        request.query,
      ).filter(
        (issue) =>
          (base === null || issue.pull?.base === base) &&
          (head === undefined || issue.pull?.head === head),
      );
      return page(request, pulls, (issue) => renderer.pull(one, issue, false), NUMBERED);
    }),
    'GET /repos/:owner/:repo/pulls/:number': inRepository((one, request, renderer) => {
      const issue = issueOf(one, request);
      return issue?.pull ? { status: 200, body: renderer.pull(one, issue, true) } : NOT_FOUND;
    }),
    'GET /repos/:owner/:repo/commits': inRepository((one, request, renderer) => {
      const author = request.query.get('author');
      const [since, until] = [request.query.get('since'), request.query.get('until')];
      const kept = one.commits.filter(
        (commit) =>
          (author === null || commit.author === author.toLowerCase()) &&
          (since === null || Date.parse(commit.date) >= Date.parse(since)) &&
          (until === null || Date.parse(commit.date) <= Date.parse(until)),
      );
      return page(request, kept, (commit) => renderer.commit(one, commit), NUMBERED);
    }),
    'GET /repos/:owner/:repo/actions/runs': inRepository((one, request, renderer) => {
      const wanted = (name: string, value: string | null): boolean =>
        request.query.get(name) === null ||
        request.query.get(name)?.toLowerCase() === value?.toLowerCase();
      const status = request.query.get('status');
      const created = createdRange(request.query.get('created'));
      const kept = one.runs.filter(
        (run) =>
          wanted('actor', run.actor) &&
          wanted('branch', run.branch) &&
          wanted('event', run.event) &&
          wanted('head_sha', run.sha) &&
          (status === null || run.status === status || run.conclusion === status) &&
          created(Date.parse(run.createdAt)),
      );
      return page(
        request,
        kept,
        (run) => renderer.run(one, run),
        NUMBERED,
        (rows) => ({ total_count: kept.length, workflow_runs: rows }),
      );
    }),
    'GET /repos/:owner/:repo/actions/workflows': inRepository((one, request, renderer) =>
      page(
        request,
        WORKFLOWS.map((_, index) => index),
        (index) => renderer.workflow(one, index),
        NUMBERED,
        (rows) => ({ total_count: WORKFLOWS.length, workflows: rows }),
      ),
    ),
    'GET /repos/:owner/:repo/branches': inRepository((one, request) =>
      page(
        request,
        one.branches,
        (name) => ({
          name,
          protected: name === 'main',
          commit: { sha: one.commits[0]?.sha, url: `${request.origin}/commits` },
        }),
        NUMBERED,
      ),
    ),
    'GET /repos/:owner/:repo/releases': inRepository((one, request, renderer) =>
      page(
        request,
        one.releases,
        ({ id, tag, name, createdAt }) => ({
          id,
          name,
          tag_name: tag,
          draft: false,
          prerelease: false,
          target_commitish: 'main',
          body: `Release ${name}`,
          author: renderer.user('moltler-bot'),
          created_at: createdAt,
          published_at: createdAt,
          html_url: `https://github.example/mycompany/${one.name}/releases/tag/${tag}`,
        }),
        NUMBERED,
      ),
    ),
    'GET /search/issues': (request) => searchIssues(organization, request, render(request)),
  };
}

/** GitHub's date syntax in `created`: `>=…`, `<=…`, `a..b`, or a day. */
/** Like `role` in https://docs.github.com/rest/orgs/members: all by default. Every fifth member is an admin. */
function membersOf<T>(users: readonly T[], role: string | null): readonly T[] {
  if (role !== 'admin' && role !== 'member') return users;
  return users.filter((_, index) => (index % 5 === 0) === (role === 'admin'));
}

function createdRange(text: string | null): (at: number) => boolean {
  if (text === null) return () => true;
  const between = /^(.+)\.\.(.+)$/.exec(text);
  const low = between?.[1] ?? /^>=?(.+)$/.exec(text)?.[1] ?? '*';
  const high = between?.[2] ?? /^<=?(.+)$/.exec(text)?.[1] ?? '*';
  return (at) => (low === '*' || at >= Date.parse(low)) && (high === '*' || at <= Date.parse(high));
}
