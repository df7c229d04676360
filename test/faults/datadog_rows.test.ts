import { json } from '../../server/connectors/testing';
import type { Engine } from './support/engine';
import {
  API_KEY,
  APP_KEY,
  bodyOf,
  completeness,
  connectDatadog,
  host,
  log,
  monitor,
  parameters,
  seenBy,
  SINCE_EVER,
} from './support/datadog';
import { says, type Behaviour, type FaultyService } from './support/service';
import { withEngineOfEachTest } from './support/with_engine';

describe('the rows of Datadog', () => {
  let service: FaultyService;
  let engine: Engine;
  withEngineOfEachTest(connectDatadog, (opened) => ({ service, engine } = opened));
  const seen = () => seenBy(service);

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

    it('of several expressions are distinguished', async () => {
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
      expect(JSON.stringify([error, diagnostics])).toContain(
        'requires a condition on metric (=, IN) or QUERY',
      );
    });
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
});
