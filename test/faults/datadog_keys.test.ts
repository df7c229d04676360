import type { ServerResponse } from 'node:http';
import { json } from '../../server/connectors/testing';
import type { Engine } from './support/engine';
import {
  bodyOf,
  completeness,
  connectDatadog,
  downtime,
  FORBIDDEN,
  monitor,
  parameters,
  seenBy,
} from './support/datadog';
import { says, text, type Behaviour, type FaultyService } from './support/service';
import { withEngineOfEachTest } from './support/with_engine';

describe('keys, limits and actions of Datadog', () => {
  let service: FaultyService;
  let engine: Engine;
  withEngineOfEachTest(connectDatadog, (opened) => ({ service, engine } = opened));
  const seen = () => seenBy(service);

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
