import type { ServerResponse } from 'node:http';
import { json, type SeenRequest } from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';
import { faultyService, issue, repository, says, type FaultyService } from './support/service';

const REPOSITORIES = Array.from({ length: 200 }, (_, at) => `r${String(at).padStart(3, '0')}`);
const LIST = '/repos/acme/web/issues';
const OF_WEB = "FROM gh.issues WHERE repo = 'acme/web'";

describe('a partial result', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
  });
  beforeEach(async () => {
    engine = await engines.open();
    const config = `{"token": "{{secrets.gh}}", "org": "acme", "base_url": "${service.url}"}`;
    await engine.run(
      `CREATE SECRET gh VALUE 'a-token-of-tests';
       CREATE CONNECTOR gh TYPE 'github' CONFIG ${config} OPTIONS {"retry_count": 1}`,
    );
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  /** 200 repositories with a branch each; one of them responds with `status`. */
  const withOneBad = (status: number) => {
    const paged = (request: SeenRequest, response: ServerResponse) => {
      const page = Number(new URL(request.url, service.url).searchParams.get('page') ?? '1');
      const rows = REPOSITORIES.slice((page - 1) * 100, page * 100).map(repository);
      const last = `<${service.url}/orgs/acme/repos?per_page=100&page=2>; rel="last"`;
      const next = `<${service.url}/orgs/acme/repos?per_page=100&page=2>; rel="next"`;
      json(
        response,
        200,
        rows.map((row, at) => ({ ...row, id: page * 1000 + at })),
        page === 1 ? { link: `${next}, ${last}` } : {},
      );
    };
    service.respondWith({
      '/orgs/acme/repos': paged,
      ...(status === 200 ? {} : { '/repos/acme/r117/branches': says({ message: 'no' }, status) }),
      '/repos/acme/': says([{ name: 'main', commit: { sha: 'abc' }, protected: false }]),
    });
  };
  const branches = (more: string) => engine.run(`SELECT repo, name FROM gh.branches ${more}`);

  it.each([404, 403])(
    'fails by default if one of 200 repositories responds with %d',
    async (status) => {
      withOneBad(status);
      const { error } = await branches('');
      expect(error).toMatchObject({
        family: status === 404 ? 'not_found_error' : 'permission_error',
        place: { connector: 'gh', entity: 'branches' },
      });
    },
  );

  it.each([404, 403])('is the rest with a warning if on_error is warn (%d)', async (status) => {
    withOneBad(status);
    const { rows, done, ok } = await branches("WITH (on_error = 'warn')");
    expect(ok).toBe(true);
    expect(rows).toHaveLength(199);
    expect(done[0]).toMatchObject({
      complete: false,
      scans: [{ complete: false, reason: 'error' }],
    });
    expect(done[0]?.scans[0]?.warnings.join('\n')).toContain('acme/r117');
  });

  it('is the rest, marked as partial but without a warning, if on_error is ignore', async () => {
    withOneBad(404);
    const { rows, done } = await branches("WITH (on_error = 'ignore')");
    expect(rows).toHaveLength(199);
    expect(done[0]).toMatchObject({ complete: false, scans: [{ reason: 'error', warnings: [] }] });
    // It is not cached as complete.
    withOneBad(200);
    expect((await branches('')).done[0]).toMatchObject({ complete: true });
    expect(service.requests().filter((one) => one.includes('r117'))).toHaveLength(1);
  });

  it('names what is missing in each part of a statement that lacks something', async () => {
    withOneBad(403);
    const { rows, done } = await engine.run(
      `SELECT repo FROM gh.branches UNION ALL SELECT b.repo FROM gh.branches b
       WHERE b.repo IN ('acme/r117', 'acme/r001') WITH (on_error = 'ignore')`,
    );
    expect(rows).toHaveLength(200);
    const missing = { parts: [{ name: 'repo acme/r117', code: 'permission_denied' }], more: 0 };
    expect(done[0]).toMatchObject({ complete: false, scans: [{ missing }, { missing }] });
  });

  it('names what is missing from the other side of a join', async () => {
    withOneBad(404);
    const { rows, done } = await engine.run(
      `SELECT r.full_name, b.name FROM gh.repos r LEFT JOIN gh.branches b ON b.repo = r.full_name
       WITH (on_error = 'warn')`,
    );
    expect(rows).toHaveLength(200);
    expect(done[0]).toMatchObject({ complete: false });
    const { scans = [] } = done[0] ?? {};
    expect(scans.find(({ entity }) => entity === 'branches')).toMatchObject({
      complete: false,
      missing: { parts: [{ name: 'repo acme/r117', code: 'not_found' }], more: 0 },
    });
  });

  it('is also reported for a single number', async () => {
    withOneBad(404);
    const { rows, done } = await engine.run(
      "SELECT count(*) AS n FROM gh.branches WITH (on_error = 'ignore')",
    );
    expect(rows).toEqual([[199]]);
    expect(done[0]).toMatchObject({
      complete: false,
      scans: [{ missing: { parts: [{ name: 'repo acme/r117' }] } }],
    });
  });

  /** `pages` pages of one issue each; `otherwise` may override the response of a page. */
  const paged = (
    pages: number,
    otherwise?: (page: number, response: ServerResponse) => boolean,
  ) => {
    const respond = (request: SeenRequest, response: ServerResponse) => {
      const page = Number(/[?&]page=(\d+)/.exec(request.url)?.[1] ?? '1');
      if (otherwise?.(page, response) === true) return;
      const next = `<${service.url}${LIST}?per_page=100&page=${page + 1}>; rel="next"`;
      json(response, 200, [issue(page)], page < pages ? { link: next } : {});
    };
    service.respondWith({ [LIST]: respond });
  };

  it('does not occur if page 37 fails once, because it is retried', async () => {
    let failed = 0;
    paged(40, (page, response) => {
      if (page !== 37 || failed++ > 0) return false;
      json(response, 502, { message: 'Bad Gateway' });
      return true;
    });
    const { rows, done, messages } = await engine.run(`SELECT number ${OF_WEB}`);
    expect(rows).toHaveLength(40);
    expect(done[0]).toMatchObject({ complete: true, scans: [{ requests: 41, warnings: [] }] });
    expect(messages).toEqual([]);
  });

  it('ends with the error, after its rows, if page 37 keeps failing', async () => {
    paged(40, (page, response) => {
      if (page === 37) json(response, 502, { message: 'Bad Gateway' });
      return page === 37;
    });
    const { rows, done, error, events, ok } = await engine.run(`SELECT number ${OF_WEB}`);
    expect(rows).toHaveLength(36);
    expect(error).toMatchObject({
      family: 'service_error',
      code: 'service_failed',
      place: { connector: 'gh', entity: 'issues' },
    });
    expect(error?.message).toContain('2 attempts');
    expect([ok, done]).toEqual([false, []]);
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['error', 'done']);
    expect(await engine.ports.history.list({ limit: 1 })).toMatchObject([{ outcome: 'error' }]);
    // The next run does not treat the received rows as complete.
    paged(40);
    expect((await engine.run(`SELECT number ${OF_WEB}`)).rows).toHaveLength(40);
  });

  it('reports that max_results stopped it, and is not treated as complete later', async () => {
    paged(5);
    const { rows, done } = await engine.run(`SELECT number ${OF_WEB} WITH (max_results = 3)`);
    expect(rows).toHaveLength(3);
    expect(done[0]).toMatchObject({
      complete: false,
      scans: [{ complete: false, reason: 'max_results' }],
    });
    expect(done[0]?.scans[0]?.explanation).toContain('max_results = 3');
    expect((await engine.run(`SELECT number ${OF_WEB}`)).rows).toHaveLength(5);
  });

  it('is not treated as complete later if LIMIT ended it', async () => {
    paged(5);
    const { done } = await engine.run(`SELECT number ${OF_WEB} LIMIT 2`);
    expect(done[0]).toMatchObject({
      complete: true,
      scans: [{ complete: false, reason: 'limit' }],
    });
    expect((await engine.run(`SELECT number ${OF_WEB}`)).rows).toHaveLength(5);
  });

  it('reports that the search of the service ends at 1,000', async () => {
    const respond = (request: SeenRequest, response: ServerResponse) => {
      const page = Number(new URL(request.url, service.url).searchParams.get('page') ?? '1');
      const items = Array.from({ length: 100 }, (_, at) => issue((page - 1) * 100 + at + 1));
      const to = (number: number, rel: string) =>
        `<${service.url}/search/issues?q=x&per_page=100&page=${number}>; rel="${rel}"`;
      const link = page < 10 ? { link: `${to(page + 1, 'next')}, ${to(10, 'last')}` } : {};
      json(response, 200, { total_count: 4321, incomplete_results: false, items }, link);
    };
    service.respondWith({ '/search/issues': respond });
    const { rows, done } = await engine.run(
      "SELECT number FROM gh.search_issues WHERE QUERY = 'is:issue'",
    );
    expect(rows).toHaveLength(1000);
    expect(done[0]).toMatchObject({ complete: false, scans: [{ reason: 'service_cap' }] });
    expect(done[0]?.scans[0]?.explanation).toMatch(/1,?000/);
    expect(done[0]?.scans[0]?.warnings.join(' ')).toContain('slightly out of date');
  });
});
