import type { ServerResponse } from 'node:http';
import { json, type SeenRequest } from '../../server/connectors/testing';
import type { Engine, Outcome } from './support/engine';
import { issue, repository, says, type FaultyService } from './support/service';
import { withEngine } from './support/with_engine';

const SSO = { 'x-github-sso': 'partial-results; organizations=4711,4712' };
const ISSUES = '/repos/acme/web/issues';
const OF_WEB = "FROM gh.issues WHERE repo = 'acme/web'";

describe('what a response contains besides its rows', () => {
  let service: FaultyService;
  let engine: Engine;
  withEngine(
    (url) =>
      `CREATE SECRET gh VALUE 'a-token-of-tests';
       CREATE CONNECTOR gh TYPE 'github'
         CONFIG {"token": "{{secrets.gh}}", "org": "acme", "base_url": "${url}"}
         OPTIONS {"retry_count": 1, "timeout_seconds": 2};
       CREATE CONNECTOR pr TYPE 'prometheus' CONFIG {"url": "${url}", "token": "{{secrets.gh}}"}`,
    (opened) => ({ service, engine } = opened),
  );
  afterEach(async () => {
    // The next test starts with an empty cache.
    await engine.ports.pageCache?.invalidate({ connectorId: await idOf('gh') });
    await engine.ports.pageCache?.invalidate({ connectorId: await idOf('pr') });
  });
  const idOf = async (name: string) =>
    (await engine.ports.connectorConfigs.list()).find((one) => one.name === name)?.id ?? '';
  const scanOf = ({ done }: Outcome) => done[0]?.scans[0];

  /** Pages of `count` rows with links, as GitHub sends them. */
  const paged =
    (rows: readonly unknown[], headers: (page: number) => Record<string, string> = () => ({})) =>
    (request: SeenRequest, response: ServerResponse) => {
      const url = new URL(request.url, service.url);
      const size = Number(url.searchParams.get('per_page') ?? 30);
      const page = Number(url.searchParams.get('page') ?? 1);
      const last = Math.ceil(rows.length / size);
      const to = (number: number, rel: string) => {
        url.searchParams.set('page', String(number));
        return `<${url.toString()}>; rel="${rel}"`;
      };
      const link = page < last ? { link: `${to(page + 1, 'next')}, ${to(last, 'last')}` } : {};
      json(response, 200, rows.slice((page - 1) * size, page * size), {
        ...link,
        ...headers(page),
      });
    };
  const issues = Array.from({ length: 250 }, (_, at) => issue(at + 1));
  const numbers = ({ rows }: Outcome) => rows.map(([number]) => Number(number));
  const all = issues.map(({ number }) => number);

  describe('makes the result partial', () => {
    const metric = (more: object) => ({
      status: 'success',
      data: {
        resultType: 'vector',
        result: [{ metric: { __name__: 'up', job: 'a' }, value: [1700000000, '1'] }],
      },
      ...more,
    });
    const METRIC = "SELECT job FROM pr.metrics WHERE metric = 'up'";

    it('by warnings, whose text is cut, without secrets and control characters', async () => {
      const warnings = [
        `a-token-of-tests\u202e\n${'x'.repeat(50)}`,
        'store-2 is down',
        'y'.repeat(999),
      ];
      service.respondWith({ '/api/v1/query': says(metric({ warnings })) });
      const run = await engine.run(METRIC);
      expect(run.rows).toEqual([['a']]);
      const { complete, reason, explanation = '' } = scanOf(run) ?? { complete: true };
      expect({ complete, reason }).toEqual({ complete: false, reason: 'partial' });
      expect(explanation).toContain('store-2 is down');
      expect(explanation).not.toMatch(/a-token|\u202e|\n/);
      expect(explanation.length).toBeLessThan(650);
    });

    it.each([
      ['isPartial', { isPartial: true }],
      ['warnings', { warnings: ['down'] }],
    ])('and is not cached as complete: %s', async (_, more) => {
      service.respondWith({ '/api/v1/query': says(metric(more)) });
      await engine.run(METRIC);
      const again = await engine.run(METRIC);
      expect(scanOf(again)).toMatchObject({ complete: false, reason: 'partial' });
      service.respondWith({ '/api/v1/query': says(metric({ warnings: [], isPartial: false })) });
      expect(scanOf(await engine.run(METRIC))).toMatchObject({ complete: true });
    });

    it('whatever the size of the body', async () => {
      const labels = { job: 'a', filler: 'z'.repeat(1000) };
      const result = Array.from({ length: 2500 }, (_, at) => ({
        metric: { __name__: 'up', ...labels, at: String(at) },
        value: [1700000000, '1'],
      }));
      const data = { resultType: 'vector', result };
      service.respondWith({
        '/api/v1/query': says(metric({ data, warnings: ['a shard was down'] })),
      });
      const run = await engine.run("SELECT count(*) FROM pr.metrics WHERE metric = 'up'");
      expect(run.done[0]).toMatchObject({ complete: false, scans: [{ reason: 'partial' }] });
    });

    it('and infos do not', async () => {
      service.respondWith({
        '/api/v1/query': says(metric({ infos: ['metric might not be a counter'] })),
      });
      for (const _ of ['requested', 'from the cache'])
        expect(scanOf(await engine.run(METRIC))).toMatchObject({
          complete: true,
          notices: [expect.stringContaining('might not be a counter')],
        });
    });

    it('by a header of any page', async () => {
      service.respondWith({ [ISSUES]: paged(issues, (page) => (page === 2 ? SSO : {})) });
      const run = await engine.run(`SELECT number ${OF_WEB}`);
      expect(run.rows).toHaveLength(250);
      expect(scanOf(run)).toMatchObject({ complete: false, reason: 'partial' });
      expect(scanOf(run)?.explanation).toContain('4711,4712');
    });

    it('even if LIMIT is reached', async () => {
      service.respondWith({ [ISSUES]: paged(issues, (page) => (page === 1 ? SSO : {})) });
      const run = await engine.run(`SELECT number ${OF_WEB} LIMIT 5`);
      expect(run.rows).toHaveLength(5);
      expect(run.done[0]).toMatchObject({ complete: false, scans: [{ reason: 'partial' }] });
    });

    it.each(['', ' LIMIT 1'])('through the parent of a fan-out%s', async (limit) => {
      service.respondWith({
        '/orgs/acme/repos': says([repository('web')], 200, SSO),
        '/repos/acme/web/branches': says([
          { name: 'main', commit: { sha: 'abc' }, protected: false },
          { name: 'next', commit: { sha: 'abc' }, protected: false },
        ]),
      });
      const run = await engine.run(`SELECT name FROM gh.branches${limit}`);
      expect(run.rows.length).toBe(limit === '' ? 2 : 1);
      expect(run.done[0]).toMatchObject({ complete: false, scans: [{ reason: 'partial' }] });
    });

    it('by a 304 for cached rows', async () => {
      const rows = [issue(1)];
      service.respondWith({ [ISSUES]: says(rows, 200, { etag: '"1"' }) });
      const sql = `SELECT number ${OF_WEB} WITH (max_age = '0s')`;
      expect(scanOf(await engine.run(sql))).toMatchObject({ complete: true });
      service.respondWith({ [ISSUES]: (_, response) => response.writeHead(304, SSO).end() });
      expect(scanOf(await engine.run(sql))).toMatchObject({ complete: false, reason: 'partial' });
    });

    it('by an incomplete range', async () => {
      service.respondWith({
        '/api/v1/query': says(metric({}), 206, { 'content-range': 'items 0-0/7' }),
      });
      expect(scanOf(await engine.run(METRIC))).toMatchObject({ complete: false });
    });
  });

  it('shows where to authorize the token if single sign-on rejects it', async () => {
    const url = `${'https://github.com'}/orgs/acme/sso?authorization_request=${'A'.repeat(60)}`;
    const message = `Resource protected by organization SAML enforcement. ${'You must grant access. '.repeat(20)}`;
    service.respondWith({
      [ISSUES]: says({ message }, 403, { 'x-github-sso': `required; url=${url}` }),
    });
    const { error } = await engine.run(`SELECT number ${OF_WEB}`);
    expect(error).toMatchObject({ family: 'permission_error' });
    expect(error?.message).toContain(url);
    expect(error?.message).toContain('SAML enforcement');
    expect(error?.hint).toBe('Open the URL to authorize the token, then run the statement again.');
  });

  it('names the permission that the token lacks, also in a test of the connector', async () => {
    const message = 'Resource not accessible by personal access token';
    const lacks = (permissions: string) =>
      says({ message }, 403, { 'x-accepted-github-permissions': permissions });
    service.respondWith({
      [ISSUES]: lacks('issues=read; pull_requests=read'),
      '/rate_limit': says({}),
      '/orgs/acme': lacks('members=read'),
    });
    const hint =
      'Add the permissions in parentheses to the token; a semicolon separates alternatives.';
    const { error } = await engine.run(`SELECT number ${OF_WEB}`);
    expect(error?.message).toContain(`${message} (issues=read; pull_requests=read)`);
    expect(error?.hint).toBe(hint);
    const tested = await engine.run('TEST CONNECTOR gh');
    expect(tested.rows).toEqual([
      ['credentials', 'ok', expect.any(Number), null, null],
      [
        'organization',
        'permission_error',
        expect.any(Number),
        expect.stringContaining(`${message} (members=read)`),
        hint,
      ],
    ]);
  });

  it('a Link header that cannot be read fails the scan', async () => {
    service.respondWith({ [ISSUES]: says([issue(1)], 200, { link: 'page 2, please' }) });
    const { error } = await engine.run(`SELECT number ${OF_WEB}`);
    expect(error).toMatchObject({ code: 'unreadable_response' });
  });

  describe('a page that the service cannot produce', () => {
    const heavy =
      (broken: (from: number, to: number, size: number) => boolean, how: 502 | 504 | 'silence') =>
      (request: SeenRequest, response: ServerResponse) => {
        const query = new URL(request.url, service.url).searchParams;
        const size = Number(query.get('per_page'));
        const from = (Number(query.get('page') ?? 1) - 1) * size + 1;
        if (!broken(from, from + size - 1, size)) return paged(issues)(request, response);
        if (how !== 'silence') json(response, how, { message: 'Server Error' });
      };

    it.each([502, 504] as const)('is requested in smaller ones (%d)', async (status) => {
      const broken = (from: number, to: number, size: number) =>
        size > 25 && from <= 160 && to >= 160;
      service.respondWith({ [ISSUES]: heavy(broken, status) });
      const run = await engine.run(`SELECT number ${OF_WEB} ORDER BY number`);
      expect(run.error).toBeUndefined();
      expect(numbers(run)).toEqual(all);
      expect(run.done[0]).toMatchObject({ complete: true });
    });

    it('is split from the first page on', async () => {
      service.respondWith({ [ISSUES]: heavy((_from, _to, size) => size > 50, 502) });
      const run = await engine.run(`SELECT number ${OF_WEB} ORDER BY number`);
      expect(numbers(run)).toEqual(all);
      // The larger size is retried after a while, and avoided for longer each time.
      const large = service.requests().filter((path) => path.includes('per_page=100'));
      expect(large.length).toBeLessThanOrEqual(4);
    });

    it('is split if the service does not respond in time', async () => {
      service.respondWith({
        [ISSUES]: heavy((from, _to, size) => size > 50 && from === 101, 'silence'),
      });
      const run = await engine.run(`SELECT number ${OF_WEB} ORDER BY number`);
      expect(numbers(run)).toEqual(all);
    }, 30_000);

    it('fails with a hint if the smallest one fails too', async () => {
      service.respondWith({ [ISSUES]: heavy(() => true, 502) });
      const { error } = await engine.run(`SELECT number ${OF_WEB}`);
      expect(error).toMatchObject({ family: 'service_error', code: 'service_failed' });
      expect(error?.hint).toBe(
        'Even pages of 5 rows failed. Run it again later, or narrow the query.',
      );
    }, 30_000);
  });

  describe('what continues on further pages', () => {
    const SHA = 'c0ffee';
    const COMMIT = `/repos/acme/web/commits/${SHA}`;
    const commit = (files: readonly string[]) => ({
      sha: SHA,
      commit: { message: 'm', author: {}, committer: {} },
      stats: { additions: 1, deletions: 2 },
      parents: [],
      files: files.map((filename) => ({ filename })),
    });
    const files = Array.from({ length: 650 }, (_, at) => `file ${at}`);
    const cut =
      (missing?: number) =>
      (request: SeenRequest, response: ServerResponse): void => {
        const page = Number(new URL(request.url, service.url).searchParams.get('page') ?? 1);
        if (page === missing) return json(response, 404, { message: 'Not Found' });
        const to = (number: number, rel: string) =>
          `<${service.url}${COMMIT}?page=${number}>; rel="${rel}"`;
        const link = page < 3 ? { link: `${to(page + 1, 'next')}, ${to(3, 'last')}` } : {};
        json(response, 200, commit(files.slice((page - 1) * 300, page * 300)), link);
      };
    const list = { '/repos/acme/web/commits?': says([{ ...commit([]), files: undefined }]) };
    const SQL = "FROM gh.commits WHERE repo = 'acme/web'";

    it('is read completely: the files of a commit', async () => {
      service.respondWith({ ...list, [COMMIT]: cut() });
      const run = await engine.run(`SELECT files, additions ${SQL}`);
      const found = run.rows[0]?.[0] as unknown;
      const read = (typeof found === 'string' ? JSON.parse(found) : found) as {
        filename: string;
      }[];
      expect(read.map(({ filename }) => filename)).toEqual(files);
      expect(run.done[0]).toMatchObject({ complete: true });
    });

    it('is not read if no selected column needs it', async () => {
      service.respondWith({ ...list, [COMMIT]: cut() });
      const run = await engine.run(`SELECT additions ${SQL}`);
      expect(run.rows).toEqual([[1]]);
      expect(service.requests().filter((path) => path.includes(SHA))).toHaveLength(1);
      expect(run.done[0]).toMatchObject({ complete: true });
    });

    it('is read completely in a look-up, also the second time', async () => {
      service.respondWith({ [COMMIT]: cut() });
      for (const _ of [1, 2]) {
        const run = await engine.run(`SELECT raw ${SQL} AND sha = '${SHA}'`);
        const found = run.rows[0]?.[0] as unknown;
        const read = (typeof found === 'string' ? JSON.parse(found) : found) as {
          files: unknown[];
        };
        expect(read.files).toHaveLength(650);
        expect(run.done[0]).toMatchObject({ complete: true });
      }
    });

    it('is partial if one of its pages is missing', async () => {
      service.respondWith({ ...list, [COMMIT]: cut(2) });
      const run = await engine.run(`SELECT files ${SQL}`);
      expect(run.rows).toHaveLength(1);
      expect(scanOf(run)).toMatchObject({ complete: false, reason: 'partial' });
    });

    it('is reported if it is not followed: in a look-up, or a list in one response', async () => {
      const link = { link: `<${service.url}/more?page=2>; rel="next"` };
      service.respondWith({ '/repos/acme/web': says(repository('web'), 200, link) });
      const run = await engine.run("SELECT name FROM gh.repos WHERE full_name = 'acme/web'");
      expect(scanOf(run)).toMatchObject({ complete: false, reason: 'service_cap' });
    });

    it('is reported for discovered columns', async () => {
      service.respondWith({
        '/api/v1/labels': says({ status: 'success', data: ['job'], warnings: ['store-2 is down'] }),
      });
      const { messages } = await engine.run('DESCRIBE pr.metrics');
      expect(messages.join(' ')).toContain('store-2 is down');
    });
  });
});
