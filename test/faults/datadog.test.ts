import type { ServerResponse } from 'node:http';
import { json, type SeenRequest } from '../../server/connectors/testing';
import { openEngines, type Engine, type Outcome } from './support/engine';
import { faultyService, says, text, type Behaviour, type FaultyService } from './support/service';

const API_KEY = 'the-api-key-of-tests';
const APP_KEY = 'the-app-key-of-tests';
const FORBIDDEN = { errors: ['Forbidden'] };
const SINCE_EVER = Date.UTC(2010, 0, 1);

const monitor = (id: number, more: object = {}) => ({
  id,
  name: `Monitor ${id}`,
  type: 'query alert',
  query: 'q',
  overall_state: 'OK',
  tags: [],
  ...more,
});
const host = (at: number) => ({ id: at, name: `web-${at}`, host_name: `web-${at}`, up: true });
const log = (at: number, timestamp = '2026-01-01T00:00:00.000Z') => ({
  id: `log-${at}`,
  type: 'log',
  attributes: { timestamp, message: `message ${at}`, service: 'checkout', status: 'error' },
});
const downtime = (id: string, of: object, status = 'active') => ({
  id,
  type: 'downtime',
  attributes: { status, scope: '*', monitor_identifier: of },
});
const parameters = ({ url }: SeenRequest) => new URL(url, 'http://datadog').searchParams;
const bodyOf = ({ body }: SeenRequest) => JSON.parse(body) as Record<string, unknown>;
const completeness = ({ done }: Outcome) => done[0]?.scans[0];

describe('Datadog', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeEach(async () => {
    service = await faultyService();
    engine = await engines.open();
    const { error } = await engine.run(
      `CREATE SECRET dd_api VALUE '${API_KEY}';
       CREATE SECRET dd_app VALUE '${APP_KEY}';
       CREATE CONNECTOR dd TYPE 'datadog'
         CONFIG {"api_key": "{{secrets.dd_api}}", "app_key": "{{secrets.dd_app}}", "base_url": "${service.url}"}
         OPTIONS {"retry_count": 0, "cache_ttl": 0, "batch_size": 2, "timeout_seconds": 5}`,
    );
    expect(error).toBeUndefined();
  });
  afterEach(() => service.close());
  afterAll(() => engines.dispose());

  /** What was sent since the last `respondWith`. */
  const seen = () => service.seen.slice(-service.requests().length);

  describe('pages', () => {
    it('of monitors are numbered from 0, and a short one is the last', async () => {
      service.respondWith({
        '/api/v1/monitor': (request, response) => {
          const page = Number(parameters(request).get('page'));
          json(response, 200, page < 2 ? [monitor(2 * page), monitor(2 * page + 1)] : [monitor(4)]);
        },
      });
      const run = await engine.run('SELECT id FROM dd.monitors');
      expect(run.rows.flat()).toEqual([0, 1, 2, 3, 4]);
      expect(completeness(run)).toMatchObject({ complete: true });
      expect(seen().map((one) => parameters(one).get('page'))).toEqual(['0', '1', '2']);
      expect(seen()[0]?.headers).toMatchObject({
        'dd-api-key': API_KEY,
        'dd-application-key': APP_KEY,
      });
    });

    const hosts =
      (count: number, total: number): Behaviour =>
      (request, response) => {
        const start = Number(parameters(request).get('start'));
        const size = Number(parameters(request).get('count'));
        const list = Array.from({ length: count }, (_, at) => host(at)).slice(start, start + size);
        json(response, 200, {
          host_list: list,
          total_matching: total,
          total_returned: list.length,
        });
      };
    it('of hosts count from 0, up to the total', async () => {
      service.respondWith({ '/api/v1/hosts': hosts(5, 5) });
      const run = await engine.run('SELECT host_name FROM dd.hosts');
      expect(run.rows).toHaveLength(5);
      expect(completeness(run)).toMatchObject({ complete: true });
      const starts = seen().map((one) => parameters(one).get('start'));
      expect(starts.sort()).toEqual(['0', '2', '4']);
    });
    it('of hosts that end before the total are partial', async () => {
      service.respondWith({ '/api/v1/hosts': hosts(3, 9) });
      const run = await engine.run('SELECT host_name FROM dd.hosts');
      expect(run.rows).toHaveLength(3);
      expect(completeness(run)).toMatchObject({ complete: false, reason: 'partial' });
    });

    it('of logs have size and cursor in the body, and end without a cursor', async () => {
      service.respondWith({
        '/api/v2/logs/events/search': (request, response) => {
          const { page } = bodyOf(request) as { page: { cursor?: string } };
          const after = page.cursor === undefined ? 'a' : page.cursor === 'a' ? 'b' : undefined;
          // An empty page with a cursor is not the end.
          const data = page.cursor === 'a' ? [] : [log(page.cursor === undefined ? 1 : 2)];
          json(response, 200, { data, meta: { page: after === undefined ? {} : { after } } });
        },
      });
      const run = await engine.run("SELECT id FROM dd.logs WHERE QUERY = 'x'");
      expect(run.rows.flat()).toEqual(['log-1', 'log-2']);
      expect(completeness(run)).toMatchObject({ complete: true });
      expect(seen().map((one) => bodyOf(one).page)).toEqual([
        { limit: 2 },
        { limit: 2, cursor: 'a' },
        { limit: 2, cursor: 'b' },
      ]);
    });
    it('with a repeated cursor are an error, not a loop', async () => {
      let at = 0;
      service.respondWith({
        '/api/v2/events': (_, response) =>
          json(response, 200, {
            data: [{ id: `e${at++}`, attributes: { timestamp: '2026-01-01T00:00:00Z' } }],
            meta: { page: { after: 'again' } },
          }),
      });
      const { error } = await engine.run('SELECT id FROM dd.events');
      expect(error?.code).toBe('repeated_page');
    });
    it('with warnings are partial, in the words of Datadog', async () => {
      const warnings = [{ code: 'unknown_index', title: 'Unknown index', detail: 'indexes: foo' }];
      service.respondWith({
        '/api/v2/logs/events/search': says({ data: [log(1)], meta: { warnings } }),
      });
      const run = await engine.run('SELECT id FROM dd.logs');
      expect(run.rows).toHaveLength(1);
      expect(completeness(run)).toMatchObject({
        complete: false,
        explanation: expect.stringContaining('indexes: foo') as string,
      });
      expect(JSON.stringify(run.events)).not.toContain('"code\\"');
    });
  });

  describe('default windows', () => {
    it('of hosts, events and logs are replaced by all that Datadog keeps', async () => {
      service.respondWith({
        '/api/v1/hosts': says({ host_list: [], total_matching: 0 }),
        '/api/v2/events': says({ data: [] }),
        '/api/v2/logs': says({ data: [] }),
      });
      await engine.run('SELECT name FROM dd.hosts');
      expect(seen().map((one) => parameters(one).get('from'))).toEqual([String(SINCE_EVER / 1000)]);
      await engine.run('SELECT id FROM dd.events; SELECT id FROM dd.logs');
      const [, events, logs] = seen();
      expect(events && parameters(events).get('filter[from]')).toBe(String(SINCE_EVER));
      expect(logs && bodyOf(logs).filter).toEqual({ from: String(SINCE_EVER) });
    });

    it('are no wider than the statement, and lose no row at their ends', async () => {
      const times = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];
      service.respondWith({
        '/api/v2/logs': (request, response) => {
          const { from, to } = bodyOf(request).filter as { from: string; to: string };
          // Neither end belongs to the window: the stricter reading of the documentation.
          const data = times.flatMap((time, at) =>
            Date.parse(time) > Number(from) && Date.parse(time) < Number(to) ? [log(at, time)] : [],
          );
          json(response, 200, { data });
        },
      });
      const { rows } = await engine.run(
        `SELECT id FROM dd.logs
         WHERE timestamp >= '2026-01-01T00:00:00Z' AND timestamp <= '2026-01-02T00:00:00Z'`,
      );
      expect(rows).toHaveLength(2);
      const one = await engine.run(
        "SELECT id FROM dd.logs WHERE timestamp = '2026-01-02T00:00:00Z'",
      );
      expect(one.rows.flat()).toEqual(['log-1']);
    });
  });

  describe('searches', () => {
    it('send QUERY as it is written, and sort in Datadog', async () => {
      service.respondWith({ '/api/v2/logs': says({ data: [log(1)] }) });
      const query = '@http.status_code:[500 TO 599] OR {weird} "a b"';
      await engine.run(
        `SELECT id FROM dd.logs WHERE QUERY = '${query}' ORDER BY timestamp LIMIT 1`,
      );
      const sent = seen()[0];
      expect(sent && bodyOf(sent)).toMatchObject({ filter: { query }, sort: 'timestamp' });
    });
    it('put QUERY in parentheses where columns restrict it further', async () => {
      service.respondWith({ '/api/v2/logs': says({ data: [log(1)] }) });
      const run = await engine.run(
        `SELECT id FROM dd.logs
         WHERE QUERY = 'a OR b' AND service = 'checkout' AND status IN ('error', 'warn')
           AND host <> 'x*'`,
      );
      const sent = seen()[0];
      expect(sent && bodyOf(sent).filter).toMatchObject({
        query: '(a OR b) service:"checkout" status:("error" OR "warn")',
      });
      // The host is NULL.
      expect(run.rows).toEqual([]);
    });
    it('leave values that the search would read differently to the local check', async () => {
      service.respondWith({ '/api/v2/logs': says({ data: [log(1)] }) });
      await engine.run(`SELECT id FROM dd.logs WHERE service = 'check*' OR service = 'a b'`);
      const sent = seen()[0];
      expect(sent && bodyOf(sent).filter).not.toHaveProperty('query');
    });
  });

  describe('metrics', () => {
    const series = (more: object = {}) => ({
      metric: 'system.load.1',
      scope: 'host:web-1',
      tag_set: ['host:web-1'],
      expression: 'avg:system.load.1{host:web-1}',
      interval: 60_000,
      length: 2,
      query_index: 0,
      unit: [{ name: 'byte' }, { name: 'second' }],
      pointlist: [
        [1_767_225_600_000, 1.5],
        [1_767_225_660_000, null],
      ],
      ...more,
    });
    const RANGE = "timestamp >= '2026-01-01T00:00:00Z' AND timestamp < '2026-01-01T01:00:00Z'";

    it('have a row for each point, NULL where there is no value, and tags as columns', async () => {
      service.respondWith({ '/api/v1/query': says({ status: 'ok', series: [series()] }) });
      const run = await engine.run(
        `SELECT metric, scope, host, timestamp, value, unit, points FROM dd.metrics
         WHERE metric = 'system.load.1' AND host = 'web-1' AND ${RANGE} ORDER BY timestamp`,
      );
      expect(run.error).toBeUndefined();
      const of = (...rest: unknown[]) => ['system.load.1', 'host:web-1', 'web-1', ...rest];
      expect(run.rows).toEqual([
        of(expect.anything(), 1.5, 'byte/second', 2),
        of(expect.anything(), null, 'byte/second', 2),
      ]);
      const sent = seen()[0];
      expect(sent && Object.fromEntries(parameters(sent))).toEqual({
        from: '1767225599',
        to: '1767229201',
        query: 'avg:system.load.1{host:web-1} by {host}',
      });
    });

    it('of several expressions are told apart', async () => {
      const other = series({ query_index: 1, metric: 'b', expression: 'max:b{*}', scope: '*' });
      service.respondWith({ '/api/v1/query': says({ status: 'ok', series: [series(), other] }) });
      const { rows } = await engine.run(
        `SELECT query_index, metric, count(*) FROM dd.metrics
         WHERE QUERY = 'avg:system.load.1{*} by {host}, max:b{*}' AND ${RANGE}
         GROUP BY ALL ORDER BY 1`,
      );
      expect(rows).toEqual([
        [0, 'system.load.1', 2],
        [1, 'b', 2],
      ]);
    });

    it('of a query that failed with status 200 are an error, in the words of Datadog', async () => {
      const error = 'Error parsing query: unexpected end';
      service.respondWith({ '/api/v1/query': says({ status: 'error', error, series: [] }) });
      const run = await engine.run("SELECT value FROM dd.metrics WHERE QUERY = 'avg:x{*'");
      expect(run.error).toMatchObject({
        code: 'request_rejected',
        message: expect.stringContaining(error) as string,
      });
    });

    it('with an error beside them are partial', async () => {
      const body = { status: 'ok', error: 'One shard did not respond', series: [series()] };
      service.respondWith({ '/api/v1/query': says(body) });
      const run = await engine.run("SELECT value FROM dd.metrics WHERE QUERY = 'avg:x{*}'");
      expect(run.rows).toHaveLength(2);
      expect(completeness(run)).toMatchObject({
        complete: false,
        explanation: expect.stringContaining('One shard did not respond') as string,
      });
    });

    it('require a metric or a QUERY', async () => {
      const { error, diagnostics } = await engine.run('SELECT value FROM dd.metrics');
      expect(JSON.stringify([error, diagnostics])).toContain('requires a condition on metric');
    });
  });

  it('keeps 64-bit ids exact, in rows, look-ups and actions', async () => {
    const id = '9007199254740993';
    const body = JSON.stringify(monitor(1)).replace('"id":1', `"id":${id}`);
    service.respondWith({
      [`/api/v1/monitor/${id}`]: text(body),
      '/api/v1/monitor': text(`[${body}]`),
    });
    const listed = await engine.run('SELECT id::VARCHAR FROM dd.monitors');
    const found = await engine.run(`SELECT id::VARCHAR FROM dd.monitors WHERE id = ${id}`);
    await engine.run(`CONNECTOR_EXEC dd.monitors.delete(monitor_id => ${id})`);
    expect([listed.rows, found.rows]).toEqual([[[id]], [[id]]]);
    expect(service.requests().slice(1)).toEqual([
      `GET /api/v1/monitor/${id}?group_states=all`,
      `DELETE /api/v1/monitor/${id}`,
    ]);
  });

  it('shows the state of a monitor, and when any of its groups last triggered', async () => {
    const groups = {
      'host:a': { last_triggered_ts: 1_767_225_600 },
      'host:b': { last_triggered_ts: 1_767_312_000 },
      'host:c': { last_triggered_ts: null },
    };
    service.respondWith({
      '/api/v1/monitor': (request, response) =>
        json(
          response,
          200,
          parameters(request).get('page') === '0'
            ? [
                monitor(1, { overall_state: 'Alert', state: { groups } }),
                monitor(2, { overall_state: 'Alert', state: {} }),
              ]
            : [monitor(3)],
        ),
    });
    const { rows } = await engine.run(
      `SELECT id, status, last_triggered::DATE::VARCHAR FROM dd.monitors WHERE status = 'alert'
       ORDER BY id`,
    );
    expect(rows).toEqual([
      [1, 'Alert', '2026-01-02'],
      [2, 'Alert', null],
    ]);
  });

  describe('unmute', () => {
    const unmute = (monitorId: number) =>
      engine.run(`CONNECTOR_EXEC dd.monitors.unmute(monitor_id => ${monitorId})`);
    const downtimes = (...data: object[]) =>
      service.respondWith({
        '/api/v2/downtime/': (_, response) => {
          response.writeHead(204);
          response.end();
        },
        '/api/v2/downtime': says({
          data,
          meta: { page: { total_filtered_count: data.length } },
        }),
      });
    const deleted = () => service.requests().filter((one) => one.startsWith('DELETE'));

    it("cancels only this monitor's active downtime", async () => {
      downtimes(
        downtime('tagged', { monitor_tags: ['*'] }),
        downtime('other', { monitor_id: 1 }),
        downtime('planned', { monitor_id: 7 }, 'scheduled'),
        downtime('own', { monitor_id: 7 }),
      );
      const { error } = await unmute(7);
      expect(error).toBeUndefined();
      expect(deleted()).toEqual(['DELETE /api/v2/downtime/own']);
    });
    it.each([
      ['none', []],
      ['several', [downtime('a', { monitor_id: 7 }), downtime('b', { monitor_id: 7 })]],
      ['only one by tag', [downtime('tagged', { monitor_tags: ['*'] })]],
    ])('writes nothing if there is %s', async (_, data) => {
      downtimes(...data);
      const { error } = await unmute(7);
      expect(error).toMatchObject({ code: 'lookup_failed' });
      expect(deleted()).toEqual([]);
    });
  });

  it('mutes a monitor by a downtime for it alone', async () => {
    service.respondWith({ '/api/v2/downtime': says({ data: downtime('new', { monitor_id: 7 }) }) });
    const { rows } = await engine.run(
      "CONNECTOR_EXEC dd.monitors.mute(monitor_id => 7, end => '2026-01-01T00:00:00Z')",
    );
    expect(rows[0]?.[0]).toBe('new');
    const sent = seen()[0];
    expect(sent && bodyOf(sent)).toEqual({
      data: {
        type: 'downtime',
        attributes: {
          scope: '*',
          monitor_identifier: { monitor_id: 7 },
          schedule: { end: expect.stringMatching(/^2026-01-01T00:00:00(\.0+)?Z$/) as string },
        },
      },
    });
  });

  describe('errors', () => {
    it('waits for its rate limit, whose reset is in seconds from now', async () => {
      let refused = 0;
      service.respondWith({
        '/api/v1/monitor': (_, response: ServerResponse) => {
          const headers = {
            'x-ratelimit-limit': '1',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': '1',
            'x-ratelimit-period': '10',
            'x-ratelimit-name': 'monitor_get',
          };
          if (refused++ === 0) json(response, 429, { errors: ['Rate limit reached'] }, headers);
          else json(response, 200, [monitor(1)], { ...headers, 'x-ratelimit-remaining': '1' });
        },
      });
      const run = await engine.run('SELECT id FROM dd.monitors');
      expect(run.rows).toEqual([[1]]);
      expect(completeness(run)?.waitedMilliseconds).toBeGreaterThan(0);
      const usage = await engine.run('SHOW CONNECTOR dd USAGE');
      expect(JSON.stringify(usage.rows)).toContain('limit monitor_get');
    });

    it('shows all parts of its message', async () => {
      const errors = ["The value provided for parameter 'query' is invalid", 'Unknown function'];
      service.respondWith({ '/api/v1/monitor': says({ errors }, 400) });
      const { error } = await engine.run(
        "CONNECTOR_EXEC dd.monitors.create(name => 'n', type => 'query alert', query => 'x')",
      );
      for (const part of errors) expect(error?.message).toContain(part);
    });

    it('reports a key that is rejected in mid-scan, and the result is not whole', async () => {
      service.respondWith({
        '/api/v1/monitor': (request, response) => {
          if (parameters(request).get('page') === '0')
            json(response, 200, [monitor(1), monitor(2)]);
          else json(response, 403, FORBIDDEN);
        },
      });
      const run = await engine.run('SELECT id FROM dd.monitors');
      expect(run.ok).toBe(false);
      expect(run.error).toMatchObject({
        code: 'permission_denied',
        message: expect.stringContaining('Forbidden') as string,
        hint: expect.stringContaining('Run TEST CONNECTOR dd') as string,
      });
    });

    const keys = (api: Behaviour, app: Behaviour): Record<string, Behaviour> => ({
      '/api/v1/validate': api,
      '/api/v1/monitor': app,
    });
    it.each([
      ['api_key', keys(says(FORBIDDEN, 403), says(FORBIDDEN, 403)), '"api_key"', 'dd_api', 1],
      ['api_key, 200', keys(says({ valid: false }), says([])), '"api_key"', 'dd_api', 1],
      ['app_key', keys(says({ valid: true }), says(FORBIDDEN, 403)), '"app_key"', 'dd_app', 2],
      [
        'app_key, 401',
        keys(says({ valid: true }), says({ errors: ['Unauthorized'] }, 401)),
        '"app_key"',
        'dd_app',
        2,
      ],
    ])(
      'TEST CONNECTOR names the key that is wrong: %s',
      async (_, behaviour, key, secret, sent) => {
        service.respondWith(behaviour);
        const { error } = await engine.run('TEST CONNECTOR dd');
        expect(error).toMatchObject({ code: 'authentication_failed' });
        expect(error?.message).toContain(`The service rejected ${key}`);
        expect(error?.hint).toContain(`moltler secrets set ${secret}`);
        expect(error?.hint).not.toContain(secret === 'dd_api' ? 'set dd_app' : 'set dd_api');
        expect(service.requests()).toHaveLength(sent);
      },
    );
    it('TEST CONNECTOR names the scope that the application key lacks', async () => {
      const errors = ['Forbidden', 'Failed permission authorization checks'];
      service.respondWith(keys(says({ valid: true }), says({ errors }, 403)));
      const { error } = await engine.run('TEST CONNECTOR dd');
      expect(error).toMatchObject({
        code: 'permission_denied',
        hint: expect.stringContaining('monitors_read') as string,
      });
    });
    it('TEST CONNECTOR sends the application key only where it is needed', async () => {
      service.respondWith(keys(says({ valid: true }), says([])));
      const { error } = await engine.run('TEST CONNECTOR dd');
      expect(error).toBeUndefined();
      const [validate, monitors] = seen();
      expect(validate?.headers).not.toHaveProperty('dd-application-key');
      expect(monitors?.headers).toHaveProperty('dd-application-key');
    });
  });
});
