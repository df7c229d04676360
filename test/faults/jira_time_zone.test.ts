import type { SeenRequest } from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';
import { faultyService, says, type Behaviour, type FaultyService } from './support/service';

/** Jira reads the times of a search in the time zone of the account, which it shows at /myself. */
describe('the time zone of a Jira account', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  const SELECT = `SELECT key FROM jira.issues WHERE created > TIMESTAMP '2026-01-02T00:00:00Z'`;
  const create = (more = '') =>
    engine.run(
      `CREATE OR REPLACE CONNECTOR jira TYPE 'jira' CONFIG
       {"url": "${service.url}", "email": "ada@mycompany.example", "token": "{{secrets.jira}}"${more}}
       OPTIONS {"retry_count": 0, "cache_ttl": 0}`,
    );
  const respond = (myself: Behaviour): void =>
    service.respondWith({
      '/rest/api/3/myself': myself,
      '/rest/api/3/search/jql': says({ issues: [], isLast: true }),
      '/rest/api/3/field': says([]),
    });
  const asked = (): number =>
    service.requests().filter((one) => one.endsWith('/rest/api/3/myself')).length;
  const jqlOf = ({ url }: SeenRequest) => new URL(url, 'http://x').searchParams.get('jql') ?? '';
  const run = async (statement = SELECT): Promise<string> => {
    expect((await engine.run(statement)).error).toBeUndefined();
    return jqlOf(service.seen.at(-1)!);
  };
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    await engine.run(`CREATE SECRET jira VALUE 'a-token-of-tests'`);
  });
  beforeEach(() => create());
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  it('makes conditions on times more precise, also in EXPLAIN', async () => {
    respond(says({ timeZone: 'Asia/Tokyo' }));
    // An hour earlier, because of clocks that are set back.
    expect(await run()).toContain('created >= "2026-01-02 08:00"');
    expect(asked()).toBe(1);
    const { events } = await engine.run(`EXPLAIN ${SELECT}`);
    expect(JSON.stringify(events)).toContain('2026-01-02 08:00');
  });

  it('is that of the next statement once the user changes it in the profile: no row is lost', async () => {
    respond(says({ timeZone: 'Asia/Tokyo' }));
    expect(await run()).toContain('created >= "2026-01-02 08:00"');
    respond(says({ timeZone: 'America/New_York' }));
    expect(await run()).toContain('created >= "2026-01-01 18:00"');
    respond(says({ errorMessages: ['No'] }, 500));
    expect(await run()).toContain('created >= "2026-01-01 12:00"');
  });

  it('is never trusted alone: the condition is checked on the rows, too', async () => {
    respond(says({ timeZone: 'Asia/Tokyo' }));
    await run();
    const { events } = await engine.run(`EXPLAIN ${SELECT}`);
    expect(JSON.stringify(events)).toMatch(/superset/);
  });

  it('is requested again after a failure only after a while', async () => {
    respond(says({ errorMessages: ['No'] }, 500));
    await run();
    await run();
    expect(asked()).toBe(1);
  });

  it('is shown by EXPLAIN as requested first, without requesting it', async () => {
    respond(says({ timeZone: 'Asia/Tokyo' }));
    const { events } = await engine.run(`EXPLAIN ${SELECT}`);
    expect(JSON.stringify(events)).toContain('time_zone of the account (GET /myself)');
    expect(asked()).toBe(0);
  });

  it.each([
    ['the service does not say', says({ displayName: 'Ada' })],
    ['the request fails', says({ errorMessages: ['No'] }, 500)],
    ['it is not a time zone', says({ timeZone: 'Nowhere/Land' })],
  ])('can be any if %s: no row is lost', async (_, myself) => {
    respond(myself);
    expect(await run()).toContain('created >= "2026-01-01 12:00"');
  });

  it('is that of CONFIG, if it is set', async () => {
    respond(says({ timeZone: 'Asia/Tokyo' }));
    await create(', "time_zone": "UTC"');
    expect(await run()).toContain('created >= "2026-01-01 23:00"');
    expect(asked()).toBe(0);
  });

  it('is not requested where it does not matter', async () => {
    respond(says({ timeZone: 'Asia/Tokyo' }));
    await run(`SELECT key FROM jira.issues WHERE project = 'OPS'`);
    expect(asked()).toBe(0);
  });
});
