import { openEngines, type Engine } from './support/engine';
import {
  faultyService,
  issue,
  says,
  text,
  type Behaviour,
  type FaultyService,
} from './support/service';

const TOKEN = 'ghp_Secret/of+these=tests';
const LIST = '/repos/acme/web/issues';
const SELECT = "SELECT number, title FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";

interface Fault {
  readonly name: string;
  readonly respond: Behaviour;
  readonly error: Readonly<Record<string, unknown>>;
  readonly status: 'connected' | 'error';
}
const unreadable = (reason: string) => ({
  family: 'service_error',
  code: 'unreadable_response',
  message: expect.stringContaining(reason) as string,
});

const FAULTS: readonly Fault[] = [
  {
    name: 'a rejected token (401)',
    respond: says({ message: `Bad credentials: ${TOKEN}` }, 401),
    error: {
      family: 'auth_error',
      code: 'authentication_failed',
      hint: "The credentials may be wrong, expired or revoked. Update them with: moltler secrets set gh (in Kibana: CREATE OR REPLACE SECRET gh VALUE '…')",
    },
    status: 'error',
  },
  {
    name: 'a missing permission (403)',
    respond: says({ message: 'Resource not accessible by personal access token' }, 403),
    error: {
      family: 'permission_error',
      code: 'permission_denied',
      message: expect.stringContaining('not accessible') as string,
      hint: expect.stringContaining('permission') as string,
    },
    status: 'connected',
  },
  {
    name: 'a missing resource (404)',
    respond: says({ message: 'Not Found' }, 404),
    error: {
      family: 'not_found_error',
      code: 'not_found',
      message: expect.stringContaining(LIST) as string,
      hint: expect.stringContaining('spelling') as string,
    },
    status: 'connected',
  },
  {
    name: 'an invalid request (422)',
    respond: says({ message: 'Validation Failed' }, 422),
    error: { family: 'invalid_request_error', code: 'request_rejected' },
    status: 'connected',
  },
  {
    name: 'truncated JSON',
    respond: text('[{"number": 1, "title": "on'),
    error: unreadable('truncated'),
    status: 'error',
  },
  {
    name: 'a web page instead of JSON',
    respond: text(`<!DOCTYPE html><title>Log in</title>${TOKEN}`, 'text/html'),
    error: unreadable('HTML'),
    status: 'error',
  },
  {
    name: 'a web page labelled as JSON',
    respond: text('<!DOCTYPE html><title>Log in</title>'),
    error: unreadable('HTML'),
    status: 'error',
  },
  {
    name: 'a content type other than JSON',
    respond: text('<?xml version="1.0"?><issues/>', 'application/xml'),
    error: unreadable('application/xml'),
    status: 'error',
  },
  {
    name: 'an empty body',
    respond: text(''),
    error: unreadable(''),
    status: 'error',
  },
  {
    name: 'an object instead of a list',
    respond: says({ issues: [] }),
    error: unreadable('list'),
    status: 'error',
  },
  {
    name: 'null instead of a list',
    respond: says(null),
    error: unreadable('list'),
    status: 'error',
  },
  {
    name: 'texts instead of rows',
    respond: says(['one', 'two']),
    error: unreadable(''),
    status: 'error',
  },
  {
    name: 'null instead of rows',
    respond: says([null, null]),
    error: unreadable('expected an object, got no value'),
    status: 'error',
  },
  {
    name: 'an invalid number',
    respond: says([{ ...issue(1), number: 'first' }]),
    error: unreadable('number'),
    status: 'error',
  },
  {
    name: 'a number beyond 64 bits',
    respond: text(
      JSON.stringify([issue(1)]).replace('"number":1', '"number":18446744073709551616'),
    ),
    error: unreadable('row 1 of a page, column number'),
    status: 'error',
  },
];

describe('a service with invalid responses', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    const config = `{"token": "{{secrets.gh}}", "org": "acme", "base_url": "${service.url}"}`;
    await engine.run(
      `CREATE SECRET gh VALUE '${TOKEN}'; CREATE CONNECTOR gh TYPE 'github' CONFIG ${config};
       CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${service.url}"}`,
    );
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  it.each(FAULTS)('reports the right error for $name, and the engine continues', async (fault) => {
    service.respondWith({ [LIST]: says([issue(1)]) });
    await engine.run(SELECT);
    service.respondWith({ [LIST]: fault.respond });
    const { error, events, rows } = await engine.run(SELECT);
    expect(rows).toEqual([]);
    expect(error).toMatchObject({ ...fault.error, place: { connector: 'gh', entity: 'issues' } });
    const [stored] = await engine.ports.connectorConfigs.list();
    expect(stored?.status.state).toBe(fault.status);
    expect(JSON.stringify(events)).not.toContain(TOKEN);
    expect(engine.onDisk()).not.toContain(TOKEN);

    service.respondWith({ [LIST]: says([issue(1)]) });
    expect((await engine.run(SELECT)).rows).toEqual([[1, 'Issue 1']]);
  });

  it('is an error if it sends a list where one object was requested', async () => {
    service.respondWith({ '/users/ada': says([{ login: 'ada' }]) });
    const { error } = await engine.run("SELECT login FROM gh.users WHERE login = 'ada'");
    expect(error).toMatchObject({
      ...unreadable(''),
      place: { connector: 'gh', entity: 'users' },
    });
  });

  it('is an error if it sends null where one object was requested', async () => {
    service.respondWith({ '/users/ada': says(null) });
    const { error } = await engine.run("SELECT login FROM gh.users WHERE login = 'ada'");
    expect(error).toMatchObject(unreadable(''));
  });

  it.each([
    ['an object where the list of series was due', { status: 'success', data: { result: {} } }],
    ['no result at all', { status: 'success' }],
    [
      'a sample that is none',
      { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, value: 7 }] } },
    ],
  ])('of Prometheus is rejected with %s', async (_, body) => {
    service.respondWith({ '/api/v1/query': says(body) });
    const { error, rows } = await engine.run(
      "SELECT metric, value FROM p.metrics WHERE metric = 'up' WITH (cache = false)",
    );
    expect(rows).toEqual([]);
    expect(error).toMatchObject({
      family: 'service_error',
      place: { connector: 'p', entity: 'metrics' },
    });
  });

  it('whose pages form a cycle is stopped, and the result is partial', async () => {
    const next = { link: `<${service.url}${LIST}?page=2&after=same>; rel="next"` };
    service.respondWith({ [LIST]: says([issue(1)], 200, next) });
    const { error } = await engine.run(SELECT);
    expect(error).toMatchObject({ family: 'service_error', code: 'repeated_page' });
    expect(service.requests().length).toBeLessThanOrEqual(4);
    // It is not cached as a complete scan.
    service.respondWith({ [LIST]: says([issue(7)]) });
    const again = await engine.run("SELECT number FROM gh.issues WHERE repo = 'acme/web'");
    expect(again.rows).toEqual([[7]]);
  });

  it('is requested again the next time: an invalid response is not cached', async () => {
    const cached = "SELECT number FROM gh.issues WHERE repo = 'acme/api'";
    for (const respond of [
      text('[{"number": 1, "ti'),
      says({ issues: [] }),
      says([{ number: 'one' }]),
    ]) {
      service.respondWith({ '/repos/acme/api/issues': respond });
      expect((await engine.run(cached)).error).toMatchObject({ code: 'unreadable_response' });
    }
    service.respondWith({ '/repos/acme/api/issues': says([issue(5)]) });
    expect((await engine.run(cached)).rows).toEqual([[5]]);
    expect(service.requests()).toHaveLength(1);
  });
});
