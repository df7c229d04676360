import type { Clock } from '../../ports';
import { systemClock } from '../../ports/system_clock';
import { json, loopbackServer } from '../testing/loopback_server';
import { readContext, sampleClient, sampleConnector, TOKEN } from '../testing/sample_connector';

/** A clock a hundred times as fast: ten seconds of waiting take a tenth of one. */
const fast: Clock = {
  now: () => Date.UTC(2026, 0, 1) + performance.now() * 100,
  monotonic: () => performance.now() * 100,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 100, signal),
};
const GET = { method: 'GET', path: '/things' } as const;
const PATIENT = { options: { timeoutSeconds: 1000 } };

describe('the limit of a credential', () => {
  const client = sampleClient({ clock: fast });
  afterAll(() => client.close());

  it('is waited for without counting as a failure, and the wait is told', async () => {
    const server = await loopbackServer((_, response, count) =>
      count <= 4 ? json(response, 429, {}, { 'retry-after': '10' }) : json(response, 200, {}),
    );
    const connector = sampleConnector(server.url, {
      options: { ...PATIENT.options, retryCount: 0 },
    });
    const told: (string | undefined)[] = [];
    await client.send(
      connector,
      client.prepare(connector, GET, {}),
      readContext({ maxWaitSeconds: 60, onWaiting: (until) => told.push(until) }),
    );
    expect(server.seen).toHaveLength(5);
    expect(told.filter((until) => until === undefined)).toHaveLength(4);
    expect(told[0]).toMatch(/^2026-01-01T00:/);
    await server.close();
  });

  it('is waited for no longer in all than max_wait', async () => {
    const server = await loopbackServer((_, response) =>
      json(response, 429, {}, { 'retry-after': '20' }),
    );
    const connector = sampleConnector(server.url, { ...PATIENT, id: 'impatient' });
    await expect(
      client.send(
        connector,
        client.prepare(connector, GET, {}),
        readContext({ maxWaitSeconds: 50 }),
      ),
    ).rejects.toMatchObject({ code: 'rate_limited', retryAt: expect.any(String) });
    // Two waits of twenty seconds fit into fifty.
    expect(server.seen).toHaveLength(3);
    await server.close();
  });

  it('is shared by all connectors that have it, and by no others', async () => {
    const server = await loopbackServer((request, response) =>
      json(
        response,
        200,
        {},
        {
          'x-ratelimit-limit': '10',
          'x-ratelimit-remaining': request.headers.authorization?.includes(TOKEN) ? '0' : '9',
          'x-ratelimit-reset': String(Date.UTC(2100, 0, 1) / 1000),
        },
      ),
    );
    const send = (id: string, token?: string) => {
      const connector = sampleConnector(server.url, {
        ...PATIENT,
        id,
        ...(token === undefined ? {} : { token }),
      });
      return client.send(connector, client.prepare(connector, GET, {}), readContext());
    };
    await send('one');
    await expect(send('two')).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(send('three', 'another-token')).resolves.toBeDefined();
    expect(server.seen).toHaveLength(2);
    await server.close();
  });
});
