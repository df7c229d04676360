import type { Connector } from '../connector';
import type { SendContext } from '../service_client';
import { json, loopbackServer } from '../testing/loopback_server';
import { MovingClock, retryingClock } from '../testing/moving_clock';
import {
  readContext,
  sampleClient,
  sampleConnector,
  sampleType,
  TOKEN,
} from '../testing/sample_connector';

const GET = { method: 'GET', path: '/things' } as const;
const PATIENT = { options: { timeoutSeconds: 1000 } };

describe('the limit of a credential', () => {
  const clock = retryingClock();
  const moving = new MovingClock(clock);
  const client = sampleClient({ clock });
  /** Sends `GET /things`; the clock moves on where it waits. */
  const sent = (
    connector: Connector,
    maxWaitSeconds: number,
    onWaiting: SendContext['onWaiting'] = () => undefined,
  ) =>
    moving.during((move) =>
      client.send(
        connector,
        client.prepare(connector, GET, {}),
        readContext({
          maxWaitSeconds,
          onWaiting: (until, reason) => {
            onWaiting(until, reason);
            move(until, reason);
          },
        }),
      ),
    );
  afterAll(() => client.close());

  it('is waited for without counting as a failure, and the wait is reported', async () => {
    const server = await loopbackServer((_, response, count) =>
      count <= 4 ? json(response, 429, {}, { 'retry-after': '10' }) : json(response, 200, {}),
    );
    const connector = sampleConnector(server.url, {
      options: { ...PATIENT.options, retryCount: 0 },
    });
    const waits: (string | undefined)[] = [];
    await sent(connector, 60, (until) => waits.push(until));
    expect(server.seen).toHaveLength(5);
    expect(waits.filter((until) => until === undefined)).toHaveLength(4);
    expect(waits[0]).toBe('2026-01-01T00:00:10.000Z');
    await server.close();
  });

  it('is waited for even if the response counts against another bucket than assumed', async () => {
    const type = sampleType();
    const { limits } = type.api;
    const buckets = [{ prefix: '/things', bucket: 'core' }];
    const server = await loopbackServer((_, response, count) =>
      count === 1
        ? json(
            response,
            429,
            {},
            {
              'retry-after': '30',
              'x-ratelimit-resource': 'search',
              'x-ratelimit-remaining': '0',
              'x-ratelimit-reset': String(Date.UTC(2026, 0, 1) / 1000),
            },
          )
        : json(response, 200, {}),
    );
    const connector = sampleConnector(server.url, {
      ...PATIENT,
      id: 'buckets',
      token: 'of-buckets',
      type: { ...type, api: { ...type.api, limits: { ...limits, buckets } } },
    });
    const begun = clock.monotonic();
    await sent(connector, 60);
    expect(server.seen).toHaveLength(2);
    expect(clock.monotonic() - begun).toBe(30_000);
    await server.close();
  });

  it('uses the bucket of a path below the base of the address', async () => {
    const type = sampleType();
    const { limits } = type.api;
    const buckets = [
      { prefix: '/things', bucket: 'things' },
      { prefix: '/', bucket: 'core' },
    ];
    const server = await loopbackServer((_, response) => json(response, 200, {}));
    const connector = sampleConnector(`${server.url}/api/v3`, {
      id: 'below',
      token: 'of-below',
      type: { ...type, api: { ...type.api, limits: { ...limits, buckets } } },
    });
    await client.send(connector, client.prepare(connector, GET, {}), readContext());
    expect(client.usage(connector).buckets.map(({ bucket }) => bucket)).toEqual(['things']);
    await server.close();
  });

  it('is waited for no longer in total than max_wait', async () => {
    const server = await loopbackServer((_, response) =>
      json(response, 429, {}, { 'retry-after': '20' }),
    );
    const connector = sampleConnector(server.url, { ...PATIENT, id: 'impatient' });
    await expect(sent(connector, 50)).rejects.toMatchObject({
      code: 'rate_limited',
      retryAt: expect.any(String),
    });
    // Two waits of twenty seconds fit into fifty.
    expect(server.seen).toHaveLength(3);
    await server.close();
  });

  it('is not our own rate_limit, which neither fails a request nor prevents a retry', async () => {
    const server = await loopbackServer((_, response, count) =>
      count === 25 ? json(response, 503, {}) : json(response, 200, {}),
    );
    const connector = sampleConnector(server.url, {
      id: 'paced',
      token: 'of-paced',
      // All attempts of a request together may take 200 s.
      options: { timeoutSeconds: 100, rateLimit: 0.1 },
    });
    const reasons = new Set<string | undefined>();
    const send = () => sent(connector, 0, (_, reason) => reasons.add(reason));
    await Promise.all(Array.from({ length: 25 }, send));
    expect(server.seen).toHaveLength(26);
    expect(reasons).toEqual(new Set(['pacing', undefined]));
    await server.close();
  });

  it('is shared by all connectors with this credential, and by no others', async () => {
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
