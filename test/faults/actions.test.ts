import { openEngines, type Engine } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

const TOKEN = 'ghp_token/of+the=actions';
const ISSUES = '/repos/acme/web/issues';
const WRITE = 'CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "Hello"})';

const DELETE = 'CONNECTOR_EXEC am.silences.expire({"id": "a1"})';

describe('an action', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  const config = () => `{"token": "{{secrets.gh}}", "org": "acme", "base_url": "${service.url}"}`;
  const options = '{"timeout_seconds": 1, "retry_count": 3}';
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    await engine.run(
      `CREATE SECRET gh VALUE '${TOKEN}';
       CREATE CONNECTOR gh TYPE 'github' CONFIG ${config()} OPTIONS ${options};
       CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${service.url}"}`,
    );
  });
  beforeEach(() => service.respondWith({ [ISSUES]: says(issue(1), 201) }));
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });
  const audit = () => engine.ports.auditLog.list({ limit: 1 });

  it.each([
    `DRY RUN ${WRITE}`,
    `EXPLAIN ${WRITE}`,
    "EXPLAIN SELECT number, title FROM gh.issues WHERE state = 'open' ORDER BY created_at LIMIT 5",
    'EXPLAIN SELECT repo, name FROM gh.branches',
    "EXPLAIN SELECT sha, additions FROM gh.commits WHERE repo = 'web'",
    'EXPLAIN SELECT i.number, u.name FROM gh.issues i JOIN gh.users u ON u.login = i.author',
    "EXPLAIN SELECT job, value FROM p.metrics WHERE job = 'node'",
    'EXPLAIN SELECT * FROM p.metrics',
    "EXPLAIN FORMAT JSON SELECT job, count(*) FROM p.series WHERE metric = 'up' GROUP BY job",
  ])(
    'or query that is only shown sends nothing, not even to discover columns: %s',
    async (text) => {
      const before = await audit();
      const { ok, events } = await engine.run(text);
      expect(events.at(-1)).toEqual({ type: 'done', ok: true });
      expect(ok).toBe(true);
      expect(service.requests()).toEqual([]);
      expect(await audit()).toEqual(before);
      expect(JSON.stringify(events)).not.toContain(TOKEN);
    },
  );

  it('is rejected in the mode read_only, before anything is sent', async () => {
    const careful = await engines.open({ directory: engine.directory, mode: 'read_only' });
    const { error } = await careful.run(WRITE);
    expect(error).toMatchObject({
      family: 'permission_error',
      code: 'action_not_allowed',
      place: { connector: 'gh', entity: 'issues', action: 'create' },
      hint: expect.stringContaining('--mode') as string,
    });
    expect(service.requests()).toEqual([]);
    expect((await careful.run(`DRY RUN ${WRITE}`)).ok).toBe(true);
  });

  it('may write but not delete in the mode safe, and both in the mode full', async () => {
    const silence = '/api/v2/silence/a1';
    service.respondWith({ [ISSUES]: says(issue(1), 201), [silence]: says({}) });
    await engine.run(
      `CREATE OR REPLACE CONNECTOR am TYPE 'prometheus'
       CONFIG {"url": "${service.url}", "alertmanager_url": "${service.url}"}`,
    );
    const safe = await engines.open({ directory: engine.directory, mode: 'safe' });
    expect((await safe.run(WRITE)).ok).toBe(true);
    expect((await safe.run(DELETE)).error).toMatchObject({ code: 'action_not_allowed' });
    expect(service.requests()).toEqual([`POST ${ISSUES}`]);
    expect((await engine.run(DELETE)).ok).toBe(true);
    expect(service.requests()).toEqual([`POST ${ISSUES}`, `DELETE ${silence}`]);
  });

  it('is recorded before the write is sent, and its outcome afterwards', async () => {
    let seen: unknown;
    service.respondWith({
      [ISSUES]: (request, response) => {
        void audit().then((records) => {
          seen = records[0];
          says(issue(1), 201)(request, response);
        });
      },
    });
    expect((await engine.run(WRITE)).ok).toBe(true);
    expect(seen).toMatchObject({ action: 'create', outcome: 'started', user: 'tester' });
    expect(await audit()).toMatchObject([{ outcome: 'ok', status: 201, method: 'POST' }]);
  });

  it('without a response in time is not sent twice, and its outcome is unknown', async () => {
    service.respondWith({ [ISSUES]: () => undefined });
    const { error } = await engine.run(WRITE);
    expect(error).toMatchObject({ family: 'timeout_error', place: { action: 'create' } });
    expect(service.requests()).toEqual([`POST ${ISSUES}`]);
    expect(await audit()).toMatchObject([{ outcome: 'unknown' }]);
  });

  it.each([500, 502, 503])('that fails with %d is not sent twice', async (status) => {
    service.respondWith({ [ISSUES]: says({ message: 'oops' }, status) });
    expect((await engine.run(WRITE)).error).toMatchObject({ family: 'service_error' });
    expect(service.requests()).toHaveLength(1);
  });

  it('that is cancelled after sending has an unknown outcome', async () => {
    const controller = new AbortController();
    service.respondWith({ [ISSUES]: () => controller.abort(new Error('Interrupted')) });
    const { error } = await engine.run(WRITE, { signal: controller.signal });
    expect(error).toMatchObject({ code: 'cancelled' });
    expect(await audit()).toMatchObject([{ outcome: 'unknown' }]);
  });

  it('whose response contains the token never shows it', async () => {
    service.respondWith({ [ISSUES]: says({ ...issue(1), title: `echo ${TOKEN}` }, 201) });
    const { events, rows } = await engine.run(
      `CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "echo ${TOKEN}"})`,
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain(TOKEN);
    expect(JSON.stringify((await engine.run('SHOW AUDIT')).rows)).not.toContain(TOKEN);
    expect(engine.onDisk()).not.toContain(TOKEN);
  });
});
