import { openEngines, type Engine } from './support/engine';
import { faultyService, issue, repository, says, type FaultyService } from './support/service';

const commit = (sha: string) => ({ sha, commit: { message: sha }, parents: [] });
const pull = (number: number) => ({ id: number, number, title: `P${number}`, state: 'open' });

describe('a fan-out', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  const connector = (config: string, options = '{"retry_count": 0}') =>
    engine.run(
      `CREATE OR REPLACE CONNECTOR gh TYPE 'github'
       CONFIG {"token": "a-token-of-tests", "base_url": "${service.url}", ${config}} OPTIONS ${options}`,
    );
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
  });
  // A new version of the connector does not use what an earlier test left in the cache.
  beforeEach(async () => {
    await connector('"org": "acme"');
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  describe('and its options', () => {
    beforeEach(() => {
      service.respondWith({
        '/orgs/acme/repos': says(['a', 'b', 'c'].map(repository)),
        '/repos/acme/': says([pull(1), pull(2)]),
      });
    });

    it('counts max_results in rows of the table, not in parents', async () => {
      const { rows, done } = await engine.run(
        'SELECT repo, number FROM gh.pulls WITH (max_results = 3)',
      );
      expect(rows).toHaveLength(3);
      expect(done[0]).toMatchObject({ complete: false, scans: [{ reason: 'max_results' }] });
    });

    it('counts max_results of OPTIONS the same way', async () => {
      await connector('"org": "acme"', '{"retry_count": 0, "max_results": 5}');
      const { rows } = await engine.run('SELECT repo, number FROM gh.pulls');
      expect(rows).toHaveLength(5);
      const { done } = await engine.run('SELECT name FROM gh.repos');
      expect(done[0]).toMatchObject({ rows: 3, complete: true });
    });

    it.each(['cache = false', "max_age = '1s'", "on_error = 'warn'", "timeout = '20s'"])(
      'reads all with %s',
      async (option) => {
        const { rows, done } = await engine.run(
          `SELECT repo, number FROM gh.pulls WITH (${option})`,
        );
        expect(rows).toHaveLength(6);
        expect(done[0]?.complete).toBe(true);
      },
    );
  });

  describe('over repositories without the requested feature', () => {
    const of = (name: string, has: { issues?: boolean; pulls?: boolean }) => ({
      ...repository(name),
      ...(has.issues === undefined ? {} : { has_issues: has.issues }),
      ...(has.pulls === undefined ? {} : { has_pull_requests: has.pulls }),
    });
    const CODE = of('code', { issues: true, pulls: true });
    const TRACKER = of('tracker', { issues: true, pulls: false });
    const DOCS = of('docs', { issues: false, pulls: false });
    beforeEach(() => {
      service.respondWith({
        '/orgs/acme/repos': says([CODE, TRACKER, DOCS]),
        '/repos/acme/code/pulls': says([pull(1)]),
        '/repos/acme/code/issues/comments': says([]),
        '/repos/acme/tracker/issues/comments': says([]),
        '/repos/acme/tracker/pulls': says({ message: 'Not Found' }, 404),
        '/repos/acme/docs/pulls': says({ message: 'Not Found' }, 404),
        '/repos/acme/docs/issues/comments': says({ message: 'Not Found' }, 404),
        '/repos/acme/tracker': says(TRACKER),
        '/repos/acme/docs': says(DOCS),
      });
    });

    it('sends no requests for those whose rows show that', async () => {
      const pulls = await engine.run('SELECT repo, number FROM gh.pulls');
      expect(pulls.rows).toEqual([['acme/code', 1]]);
      expect(pulls.done[0]?.complete).toBe(true);
      const comments = await engine.run('SELECT repo, id FROM gh.comments');
      expect(comments.done[0]).toMatchObject({ rows: 0, complete: true });
      expect(service.requests().filter((one) => /tracker\/pulls|docs/.test(one))).toEqual([]);
    });

    it('reads a 404 for one named in the statement as no rows', async () => {
      const one = await engine.run("SELECT number FROM gh.pulls WHERE repo = 'acme/tracker'");
      expect(one).toMatchObject({ error: undefined, rows: [] });
      expect(one.done[0]?.complete).toBe(true);
      const joined = await engine.run(
        'SELECT r.name, p.number FROM gh.repos r JOIN gh.pulls p ON p.repo = r.full_name',
      );
      expect(joined.rows).toEqual([['code', 1]]);
    });

    it('still fails on a 404 for a missing one', async () => {
      const { error } = await engine.run("SELECT number FROM gh.pulls WHERE repo = 'acme/gone'");
      expect(error).toMatchObject({ family: 'not_found_error' });
    });
  });

  it.each([
    [451, 'permission_error'],
    [403, 'permission_error'],
    [422, 'invalid_request_error'],
    [500, 'service_error'],
  ])(
    'names the parent whose request failed with %d, and how to continue',
    async (status, family) => {
      service.respondWith({
        '/orgs/acme/repos': says(['ok', 'taken'].map(repository)),
        '/repos/acme/ok/commits': says([commit('aa')]),
        '/repos/acme/taken/commits': says({ message: 'no' }, status),
      });
      const { error } = await engine.run('SELECT repo, sha FROM gh.commits');
      expect(error).toMatchObject({
        family,
        place: { connector: 'gh', entity: 'commits', parent: 'repo acme/taken' },
      });
      expect(error?.message).toMatch(/^repo acme\/taken: /);
      expect(error?.hint).toContain("WITH (on_error = 'warn')");
      if (status === 451) expect(error?.hint).not.toContain('scope');
      for (const policy of ['warn', 'ignore']) {
        const { rows, done } = await engine.run(
          `SELECT repo, sha FROM gh.commits WITH (on_error = '${policy}')`,
        );
        expect(rows).toEqual([['acme/ok', 'aa']]);
        expect(done[0]?.scans[0]?.explanation).toContain('repo acme/taken: ');
      }
    },
  );

  it('blames no parent for a rejected token', async () => {
    service.respondWith({
      '/orgs/acme/repos': says(['a'].map(repository)),
      '/repos/acme/a/commits': says({ message: 'Bad credentials' }, 401),
    });
    const { error } = await engine.run('SELECT repo, sha FROM gh.commits');
    expect(error).toMatchObject({ family: 'auth_error' });
    expect(error?.message).not.toContain('acme/a');
  });

  describe('over keys that are invalid in a URL', () => {
    const logins = ['', '.', '..', 'a/b', 'bob', 'nul\u0000'];
    beforeEach(() => {
      service.respondWith({
        '/repos/acme/a/issues': says(
          logins.map((login, at) => ({ ...issue(at + 1, 'acme/a'), user: { login } })),
        ),
        '/users/bob': says({ id: 1, login: 'bob' }),
      });
    });

    it('finds no row for them in a join, but all others', async () => {
      const { rows, error } = await engine.run(
        `SELECT i.number, u.login FROM gh.issues i LEFT JOIN gh.users u ON u.login = i.author
         WHERE i.repo = 'acme/a' ORDER BY 1`,
      );
      expect(error).toBeUndefined();
      expect(rows.map(([, login]) => login)).toEqual([null, null, null, null, 'bob', null]);
      expect(service.requests().filter((one) => one.includes('/users/'))).toEqual([
        'GET /users/bob',
      ]);
    });

    it.each(["login = ''", "login = '..'", "login IN ('', 'a/b')", "login = 'a/b'"])(
      'finds no row for %s',
      async (where) => {
        const { rows, error, done } = await engine.run(`SELECT login FROM gh.users WHERE ${where}`);
        expect(error).toBeUndefined();
        expect(rows).toEqual([]);
        expect(done[0]).toMatchObject({ complete: true, scans: [{ requests: 0 }] });
        expect(done[0]?.scans[0]?.warnings).toHaveLength(1);
      },
    );

    it.each(["''", "'acme/'", "'/a'", "'acme/a/b'", "'acme/..'"])(
      'finds no issue of the repository %s',
      async (repo) => {
        const { rows, error } = await engine.run(
          `SELECT number FROM gh.issues WHERE repo = ${repo}`,
        );
        expect(error).toBeUndefined();
        expect(rows).toEqual([]);
      },
    );

    it('leaves the details of such a row empty', async () => {
      service.respondWith({
        '/orgs/acme/members': says([
          { id: 1, login: '' },
          { id: 2, login: 'bob' },
        ]),
        '/users/bob': says({ id: 2, login: 'bob', name: 'Bob' }),
      });
      const { rows } = await engine.run(
        "SELECT id, name FROM gh.members WHERE role = 'admin' ORDER BY id",
      );
      expect(rows).toEqual([
        [1, null],
        [2, 'Bob'],
      ]);
    });
  });

  describe('over rows in older formats', () => {
    const nulls = { html_url: null, diff_url: null, patch_url: null };
    const { full_name: _, ...bare } = repository('a');

    it.each([
      ['missing', {}, true],
      ['null', { pull_request: null }, true],
      ['an object of nulls', { pull_request: nulls }, true],
      ['an object that says something', { pull_request: { ...nulls, url: 'x' } }, false],
    ])('reads a row whose pull_request is %s as an issue: %p', async (_title, more, kept) => {
      service.respondWith({ '/repos/acme/a/issues': says([{ ...issue(1, 'acme/a'), ...more }]) });
      const { rows } = await engine.run("SELECT number FROM gh.issues WHERE repo = 'acme/a'");
      expect(rows).toHaveLength(kept ? 1 : 0);
    });

    it.each([
      ['owner and name', bare],
      ['url', { id: 1, url: 'https://api.github.com/repos/acme/a' }],
      ['html_url', { id: 1, html_url: 'https://github.com/acme/a' }],
    ])('derives the full name of a repository from its %s', async (_title, row) => {
      service.respondWith({
        '/orgs/acme/repos': says([row]),
        '/repos/acme/a/pulls': says([pull(1)]),
        '/repos/acme/a': says(row),
      });
      expect((await engine.run('SELECT full_name FROM gh.repos')).rows).toEqual([['acme/a']]);
      const looked = await engine.run("SELECT id FROM gh.repos WHERE full_name = 'acme/a'");
      expect(looked.rows).toHaveLength(1);
      expect((await engine.run('SELECT repo, number FROM gh.pulls')).rows).toEqual([['acme/a', 1]]);
    });
  });

  it.each([
    ['the organization that a team names', { organization: { login: 'acme' } }],
    ['the address of a team', { html_url: 'https://github.com/orgs/acme/teams/core' }],
  ])('derives the organization of a detail from %s', async (_title, more) => {
    await connector('"owner": "ada"');
    service.respondWith({
      '/user/teams': says([{ id: 1, slug: 'core', ...more }]),
      '/orgs/acme/teams/core': says({ id: 1, slug: 'core', members_count: 7 }),
    });
    const { rows } = await engine.run('SELECT slug, members_count FROM gh.teams');
    expect(rows).toEqual([['core', 7]]);
  });
});
