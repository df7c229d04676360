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
});
