import { openEngines, type Engine } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

describe('a read-only caller', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  const run = (text: string) => engine.run(text, { readOnly: true });
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    const config = `{"org": "acme", "base_url": "${service.url}"}`;
    await engine.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG ${config}; CREATE SECRET s VALUE 'a-value';
       CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${service.url}"}`,
    );
  });
  beforeEach(() => service.respondWith({ '/repos/acme/web/issues': says([issue(1)]) }));
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  it.each([
    "SELECT number FROM gh.issues WHERE repo = 'acme/web'",
    "EXPLAIN SELECT number FROM gh.issues WHERE repo = 'acme/web'",
    "EXPLAIN ANALYZE SELECT number FROM gh.issues WHERE repo = 'acme/web'",
    'EXPLAIN CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "x"})',
    'DESCRIBE gh.issues',
    'SHOW CONNECTORS',
    'SHOW HISTORY',
    'DRY RUN CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "x"})',
  ])('may run %s', async (statement) => {
    expect((await run(statement)).ok).toBe(true);
    expect(service.requests().filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it.each([
    ['CREATE CONNECTOR', "CREATE CONNECTOR x TYPE 'github'"],
    ['CREATE CONNECTOR', `CREATE OR REPLACE CONNECTOR gh TYPE 'github'`],
    ['ALTER CONNECTOR', 'ALTER CONNECTOR gh DISABLE'],
    ['DROP CONNECTOR', 'DROP CONNECTOR gh'],
    ['CLEAR LIMITS', 'CLEAR LIMITS FOR gh'],
    ['CREATE SECRET', "CREATE SECRET t VALUE 'x'"],
    ['DROP SECRET', 'DROP SECRET s'],
    ['CONNECTOR_EXEC', 'CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "x"})'],
    ['SYNC', 'SYNC CONNECTOR gh TO gh-*'],
    ['RUN SYNC', 'RUN SYNC nightly'],
    ['PAUSE SYNC', 'PAUSE SYNC nightly'],
    ['RESUME SYNC', 'RESUME SYNC nightly'],
    ['STOP SYNC', 'STOP SYNC nightly'],
    ['DROP SYNC', 'DROP SYNC nightly'],
    ['ALTER SYNC', 'ALTER SYNC nightly SET SCHEDULE NONE'],
    ['RETRY SYNC ERRORS', 'RETRY SYNC ERRORS nightly'],
    ['CLEAR CACHE', 'CLEAR CACHE'],
  ])('may not run %s: %s, nor anything before it', async (name, statement) => {
    const state = async () =>
      JSON.stringify([
        await engine.ports.connectorConfigs.list(),
        await engine.ports.secrets.list(),
        await engine.ports.auditLog.list({ limit: 10 }),
        await engine.ports.history.list({ limit: 1000 }),
      ]);
    const before = await state();
    const { events, error } = await run(
      `SELECT value FROM p.metrics WHERE job = 'x'; SELECT number FROM gh.issues WHERE repo = 'acme/web'; ${statement}`,
    );
    expect(events.map(({ type }) => type)).toEqual(['error', 'done']);
    expect(events[0]).toMatchObject({ statement: 2 });
    expect(error).toMatchObject({
      family: 'statement_error',
      code: 'read_only_caller',
      message: expect.stringContaining(name) as string,
    });
    expect(await state()).toBe(before);
    expect(service.requests()).toEqual([]);
  });

  it('sees and updates the status of a connector, whether or not its service responds', async () => {
    const statuses = async () =>
      (await engine.ports.connectorConfigs.list()).map(({ status }) => status.state);
    const select = "SELECT number FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";
    expect((await run(select)).ok).toBe(true);
    expect(await statuses()).toEqual(['connected', 'untested']);
    service.respondWith({ '/repos/acme/web/issues': says({ message: 'Bad credentials' }, 401) });
    expect((await run(select)).ok).toBe(false);
    expect(await statuses()).toEqual(['error', 'untested']);
  });

  it('may test a connector, which updates its status', async () => {
    const status = async () => (await engine.ports.connectorConfigs.get('gh'))?.status.state;
    const test = () => run('TEST CONNECTOR gh');
    service.respondWith({ '/': says({ login: 'ada' }) });
    expect((await test()).ok).toBe(true);
    expect(await status()).toBe('connected');
    service.respondWith({ '/': says({ message: 'Bad credentials' }, 401) });
    expect((await test()).error?.code).toBe('authentication_failed');
    expect(await status()).toBe('error');
    expect(service.requests().filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('still gets the errors of a script', async () => {
    expect((await run('SELECT numbr FROM gh.issues')).diagnostics).toMatchObject([
      { code: 'unknown_column' },
    ]);
  });
});
