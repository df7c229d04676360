import type { ServerResponse } from 'node:http';
import { json, type SeenRequest } from '../../server/connectors/testing';
import { openEngines, type Engine, type Outcome } from './support/engine';
import { faultyService, says, type FaultyService } from './support/service';

const KEY = 'a-key-of-tests-5Jk9';
const DAY = 86_400_000;
const NOW = Date.parse('2026-03-01T12:00:00Z');

interface Incident {
  readonly id: string;
  readonly created_at: string;
  readonly [name: string]: unknown;
}

/** https://developer.pagerduty.com/docs/errors */
const failure = (message: string, code: number, errors: readonly string[] = []) => ({
  error: { message, code, errors },
});
const incident = (number: number, at: number): Incident => ({
  id: `P${number}`,
  incident_number: number,
  title: `Incident ${number}`,
  status: 'resolved',
  created_at: new Date(at).toISOString(),
  resolved_at: null,
});

describe('PagerDuty', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  const create = (config: string) =>
    engine.run(
      `CREATE OR REPLACE CONNECTOR pd TYPE 'pagerduty'
         CONFIG {"api_key": "{{secrets.pd}}", "base_url": "${service.url}"${config}}
         OPTIONS {"retry_count": 0}`,
    );
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    await engine.run(`CREATE SECRET pd VALUE '${KEY}'`);
  });
  beforeEach(() => create(', "from_email": "ada@mycompany.example"'));
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });
  const scanOf = ({ done }: Outcome) => done[0]?.scans[0];
  const ids = 'SELECT id FROM pd.incidents';

  /** Incidents as the service lists them: `offset` + `limit` up to 10,000, a range of six months at most. */
  const listing = (rows: readonly Incident[], page = (limit: number) => limit) => {
    const times = rows.map(({ created_at: at }) => Date.parse(at));
    return ({ url }: SeenRequest, response: ServerResponse) => {
      const { searchParams: query } = new URL(url, service.url);
      const [limit, offset] = [Number(query.get('limit')), Number(query.get('offset'))];
      if (offset + limit > 10_000) return json(response, 400, failure('Too deep', 2001));
      const all = query.get('date_range') === 'all';
      const since = Date.parse(query.get('since') ?? '');
      const until = Date.parse(query.get('until') ?? '');
      if (!all && until - since > 183 * DAY)
        return json(response, 400, failure('Range too wide', 2001));
      const isIn = (time = 0): boolean => time > since && time < until;
      const found = all ? rows : rows.filter((_, at) => isIn(times[at]));
      const incidents = found.slice(offset, offset + page(limit));
      json(response, 200, { incidents, limit, offset, more: found.length > offset + limit });
    };
  };

  it('acts on an incident by its number, whose id it looks up first', async () => {
    const found = { ...incident(7, NOW), id: 'PSEVEN', incident_number: 7 };
    service.respondWith({
      '/incidents/7': says({ incident: found }),
      '/incidents/8': says({ error: { message: 'Not Found', code: 2100 } }, 404),
      '/incidents/PSEVEN': says({ incident: { ...found, status: 'acknowledged' } }),
    });
    const acknowledge = (of: string) => `CONNECTOR_EXEC pd.incidents.acknowledge(${of})`;
    expect((await engine.run(acknowledge('incident_number => 7'))).error).toBeUndefined();
    expect(service.requests()).toEqual(['GET /incidents/7', 'PUT /incidents/PSEVEN']);
    expect((await engine.run(acknowledge('incident_number => 8'))).error?.family).toBe(
      'not_found_error',
    );
    expect(service.requests()).toHaveLength(3);
    const { error, diagnostics } = await engine.run(acknowledge(''));
    expect(JSON.stringify([error, diagnostics])).toContain('incident_id; or incident_number');
  });

  it('requests only the incidents of a team', async () => {
    service.respondWith({ '/incidents': listing([incident(1, NOW)]) });
    await engine.run("SELECT id FROM pd.incidents WHERE team_ids CONTAINS 'PTEAM'");
    expect(service.requests().join()).toContain('team_ids[]=PTEAM');
  });

  describe('reads a list', () => {
    it('of more than 10,000 rows in windows, completely', async () => {
      const many = Array.from({ length: 12_000 }, (_, at) => incident(at, NOW - at * DAY * 0.05));
      service.respondWith({ '/incidents': listing(many) });
      const run = await engine.run('SELECT count(*), count(DISTINCT id) FROM pd.incidents');
      expect(run.error).toBeUndefined();
      expect(run.rows).toEqual([[12_000, 12_000]]);
      expect(scanOf(run)).toMatchObject({
        complete: true,
        notices: [
          'all: the service returns at most 10,000 rows of this list; the rest was read in windows of created_at',
        ],
      });
    });

    it('in the windows that EXPLAIN shows', async () => {
      service.respondWith({});
      const run = await engine.run(
        "EXPLAIN SELECT id FROM pd.incidents WHERE created_at >= '2024-01-01' AND created_at < '2026-01-01'",
      );
      const plan = JSON.stringify(run.events);
      expect(plan).toContain('since=2025-07-05T00:00:01Z&until=2026-01-01T00:00:01Z');
      expect(plan).toContain('2 more like these');
      const whole = JSON.stringify((await engine.run(`EXPLAIN ${ids}`)).events);
      expect(whole).toContain('in windows of created_at if the service ends the list early');
      expect(service.requests()).toEqual([]);
    });

    it('whose rows cannot be separated by time as a partial one', async () => {
      const many = Array.from({ length: 10_100 }, (_, at) => incident(at, NOW));
      service.respondWith({ '/incidents': listing(many) });
      const run = await engine.run(
        "SELECT count(*) FROM pd.incidents WHERE created_at >= '2026-03-01T12:00:00Z' AND created_at < '2026-03-01T12:00:01Z'",
      );
      expect(run.rows).toEqual([[10_000]]);
      expect(scanOf(run)).toMatchObject({ complete: false, reason: 'service_cap' });
      expect(scanOf(run)?.explanation).toMatch(/at most 10,000 rows of this list, even from 2026-/);
    });

    it('to its last page, which reports that there is no more', async () => {
      const some = Array.from({ length: 200 }, (_, at) => incident(at, NOW - at * DAY));
      service.respondWith({ '/incidents': listing(some) });
      const run = await engine.run(ids);
      expect(run.rows).toHaveLength(200);
      expect(scanOf(run)).toMatchObject({ complete: true });
      expect(service.requests()).toEqual([
        expect.stringMatching(/^GET \/incidents\?.*date_range=all.*offset=0$/),
        expect.stringMatching(/offset=100$/),
      ]);
    });

    it('as partial if a page is shorter than requested', async () => {
      const some = Array.from({ length: 250 }, (_, at) => incident(at, NOW - at * DAY));
      service.respondWith({ '/incidents': listing(some, (limit) => limit - 1) });
      const run = await engine.run(ids);
      expect(scanOf(run)).toMatchObject({ complete: false, reason: 'partial' });
      expect(scanOf(run)?.explanation).toContain('99 of 100 rows');
    });

    it('until the key is rejected in its middle', async () => {
      const some = listing(Array.from({ length: 500 }, (_, at) => incident(at, NOW - at * DAY)));
      service.respondWith({
        '/incidents': (request, response) =>
          request.url.includes('offset=200')
            ? json(response, 401, failure('Unauthorized', 2006))
            : some(request, response),
      });
      const run = await engine.run(ids);
      expect(run.error).toMatchObject({ family: 'auth_error', facts: { connector: 'pd' } });
      expect(run.error?.message).toContain('Unauthorized');
      expect(run.error?.hint).toContain('"region": "eu"');
      expect(JSON.stringify(run.events)).not.toContain(KEY);
    });
  });

  describe('reports', () => {
    it('its rate limit with the time at which it is reset', async () => {
      service.respondWith({
        '/incidents': says(failure('Rate Limit Exceeded', 2020), 429, {
          'ratelimit-limit': '960',
          'ratelimit-remaining': '0',
          'ratelimit-reset': '55',
        }),
      });
      const { error } = await engine.run(`${ids} WITH (max_wait = '1s')`);
      expect(error).toMatchObject({ code: 'rate_limited', family: 'rate_limit_error' });
      expect(error?.retryAfterSeconds).toBeGreaterThan(50);
      expect(error?.retryAfterSeconds).toBeLessThanOrEqual(56);
    });

    it.each([
      [
        400,
        failure('Invalid Input Provided', 2001, ['Since is not a valid time.']),
        /Invalid Input Provided: Since is not a valid time/,
        /Correct the value that the service names/,
      ],
      [
        402,
        failure('Account does not have the urgencies ability', 2014),
        /urgencies ability/,
        /plan/,
      ],
      [403, failure('Access Denied', 2010), /Access Denied/, /key of the account/],
    ])('an error %i in its own words, and what to do', async (status, body, message, hint) => {
      service.respondWith({ '/incidents': says(body, status) });
      const { error } = await engine.run(`${ids} WHERE urgency = 'high'`);
      expect(error?.message).toMatch(message);
      expect(error?.hint ?? '').toMatch(hint);
    });

    it('which permission is missing when the connector is tested', async () => {
      const fine = { incidents: [], services: [], users: [], abilities: [], more: false };
      service.respondWith({
        '/oncalls': says(failure('Access Denied', 2010), 403),
        '/': says(fine),
      });
      const run = await engine.run('TEST CONNECTOR pd');
      const text = JSON.stringify([run.error, run.messages, run.rows]);
      expect(text).toContain('oncall');
      expect(text).toContain('Access Denied');
    });
  });

  describe('runs actions', () => {
    const acknowledge = "CONNECTOR_EXEC pd.incidents.acknowledge(incident_id => 'P1')";
    const event =
      "CONNECTOR_EXEC pd.incidents.trigger(routing_key => 'R0', summary => 'Down', source => 'web-1', severity => 'critical')";

    it('as the user in CONFIG', async () => {
      service.respondWith({ '/incidents/P1': says({ incident: incident(1, NOW) }) });
      const run = await engine.run(acknowledge);
      expect(run.error).toBeUndefined();
      const seen = service.seen.at(-1);
      expect(seen).toMatchObject({ method: 'PUT', url: '/incidents/P1' });
      expect(seen?.headers).toMatchObject({
        from: 'ada@mycompany.example',
        authorization: `Token token=${KEY}`,
        accept: 'application/vnd.pagerduty+json;version=2',
      });
      expect(seen?.body).toBe('{"incident":{"type":"incident_reference","status":"acknowledged"}}');
    });

    it('not without a user, and sends nothing', async () => {
      await create('');
      service.respondWith({ '/': says({ status: 'success', dedup_key: 'k' }, 202) });
      const { error } = await engine.run(acknowledge);
      expect(error?.message).toContain(
        'incidents.acknowledge requires "from_email" in CONFIG, which is not set.',
      );
      expect(error?.hint).toBe('Set it with ALTER CONNECTOR pd SET CONFIG {"from_email": …}.');
      expect(service.requests()).toEqual([]);
      // Events belong to an integration, not to a user.
      expect((await engine.run(event)).rows).toEqual([['success', 'k']]);
    });

    it.each([
      ['with the key of its alert', "dedup_key => 'k', ", 'yes'],
      ['never without', '', 'no'],
    ])('by an event, which can be sent again %s', async (_, key, repeatable) => {
      const text = `EXPLAIN ${event.replace('trigger(', `trigger(${key}`)}`;
      const { events } = await engine.run(text);
      const plan = events.flatMap((one) => (one.type === 'plan' ? [one.plan] : []))[0];
      expect(plan?.facts).toContainEqual({ name: 'repeatable', value: repeatable });
    });

    it('by an event, which never has the API key', async () => {
      service.respondWith({ '/v2/enqueue': says({ status: 'success', dedup_key: 'k' }, 202) });
      await engine.run(event);
      expect(service.seen.at(-1)?.headers.authorization).toBeUndefined();
      expect(JSON.parse(service.seen.at(-1)?.body ?? '')).toEqual({
        routing_key: 'R0',
        event_action: 'trigger',
        payload: { summary: 'Down', source: 'web-1', severity: 'critical' },
      });
    });

    it.each([
      ['an event', (key: string) => event.replace('R0', key)],
      ['its plan', (key: string) => `EXPLAIN ${event.replace('R0', key)}`],
      ['a dry run', (key: string) => `DRY RUN ${event.replace('R0', key)}`],
      [
        'a broken statement',
        (key: string) => `CONNECTOR_EXEC pd.incidents.trigger(routing_key => '${key}'`,
      ],
      ['an unknown argument', (key: string) => event.replace('R0', key).replace('source', 'sorce')],
      ['a comment', (key: string) => `/* routing_key => '${key}' */ SELECT 1`],
    ])('and shows the key of an integration nowhere: %s', async (what, statement) => {
      service.respondWith({ '/v2/enqueue': says({ status: 'success', dedup_key: 'k' }, 202) });
      const key = `Rkey0of0an0integration0${what.replaceAll(' ', '0')}`;
      const run = await engine.run(statement(key));
      expect(JSON.stringify(run)).not.toContain(key);
      expect(engine.onDisk()).not.toContain(key);
    });

    it.each([
      [
        'by an event',
        event,
        { message: 'Event object is invalid', errors: ["'routing_key' is invalid"] },
        400,
        /Event object is invalid: 'routing_key' is invalid/,
        /Correct the value that the service names/,
      ],
      [
        'with a read-only key',
        acknowledge,
        failure('Access Denied', 2010),
        403,
        /Access Denied/,
        /not read-only/,
      ],
      [
        'for an unknown user',
        acknowledge,
        failure('Requester User Not Found', 1008),
        400,
        /Requester User Not Found/,
        /"from_email"/,
      ],
    ])(
      'and reports an error in its own words: %s',
      async (_, statement, body, status, text, hint) => {
        service.respondWith({ '/': says(body, status) });
        const { error } = await engine.run(statement);
        expect(error?.message).toMatch(text);
        expect(error?.hint ?? '').toMatch(hint);
      },
    );

    it('that need one of two sets of arguments', async () => {
      service.respondWith({ '/': says({}) });
      const { error } = await engine.run("CONNECTOR_EXEC pd.incidents.trigger(title => 'Down')");
      expect(error?.message).toContain(
        'routing_key, summary, source, severity; or service_id, title',
      );
      expect(service.requests()).toEqual([]);
    });
  });
});
