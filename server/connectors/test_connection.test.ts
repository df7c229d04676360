import { systemClock } from '../ports';
import { testConnection } from './test_connection';
import { json, loopbackServer } from './testing/loopback_server';
import { sampleClient, sampleConnector, sampleType } from './testing/sample_connector';

describe('testing a connection', () => {
  it('runs every check that CONFIG allows, and reports each by name', async () => {
    const server = await loopbackServer((request, response) =>
      request.url === '/me' ? json(response, 401, {}) : json(response, 200, { version: 1 }),
    );
    const type = sampleType({
      tests: {
        access: { method: 'GET', path: '/me' },
        version: { method: 'GET', path: '/version' },
        alerts: { method: 'GET', path: '/alerts', requiresConfig: ['alerts_url'] },
      },
    });
    const client = sampleClient();
    const onAttempt = jest.fn();
    const checks = await testConnection(
      { client, clock: systemClock, onAttempt },
      sampleConnector(server.url, { type }),
      { user: 'ann', signal: new AbortController().signal },
    );
    expect(checks).toMatchObject([
      { name: 'access', error: { code: 'authentication_failed' } },
      { name: 'version' },
    ]);
    expect(checks[1]).not.toHaveProperty('error');
    expect(server.seen).toHaveLength(2);
    expect(onAttempt).toHaveBeenCalledTimes(2);
    await client.close();
    await server.close();
  });

  it('names the key that a check is about, and skips what that check would only repeat', async () => {
    const server = await loopbackServer((_, response) =>
      json(response, 403, { message: 'Forbidden' }),
    );
    const type = sampleType({
      tests: {
        first: {
          method: 'GET',
          path: '/validate',
          errors: [
            {
              status: 403,
              family: 'auth_error',
              keys: ['token'],
              hint: 'Then run TEST CONNECTOR {connector} again.',
            },
          ],
        },
        second: { method: 'GET', path: '/me', after: 'first' },
        third: { method: 'GET', path: '/other' },
      },
    });
    const client = sampleClient();
    const checks = await testConnection(
      { client, clock: systemClock },
      sampleConnector(server.url, { type }),
      { user: 'ann', signal: new AbortController().signal },
    );
    expect(checks.map(({ name, error }) => [name, error?.code])).toEqual([
      ['first', 'authentication_failed'],
      ['third', 'permission_denied'],
    ]);
    expect(checks[0]?.error?.message).toContain(
      'The service rejected "token" (HTTP 403): Forbidden',
    );
    expect(checks[0]?.error?.hint).toMatch(
      /Then run TEST CONNECTOR sample again\. .*moltler secrets set sample_token \(in Kibana/,
    );
    await client.close();
    await server.close();
  });
});
