import type { Responder } from '../testing/loopback_server';
import { json, loopbackServer, type LoopbackServer } from '../testing/loopback_server';
import { readContext, sampleClient, sampleConnector, TOKEN } from '../testing/sample_connector';

describe('sending a request', () => {
  let server: LoopbackServer;
  let client: ReturnType<typeof sampleClient>;
  const serve = async (respond: Responder) => {
    server = await loopbackServer(respond);
    client = sampleClient();
    return sampleConnector(server.url);
  };
  afterEach(async () => {
    await client.close();
    await server.close();
  });
  const get = (connector: ReturnType<typeof sampleConnector>, path = '/things') =>
    client.send(connector, client.prepare(connector, { method: 'GET', path }, {}), readContext());

  it('returns the parsed body', async () => {
    const connector = await serve((_, response) => json(response, 200, { items: [1, 2] }));
    const response = await get(connector);
    expect(await response.json()).toEqual({ items: [1, 2] });
    expect(await response.at('items.1')).toBe(2);
  });

  it('sends the credential and the user agent with the request', async () => {
    const connector = await serve((_, response) => json(response, 200, {}));
    await get(connector);
    expect(server.seen[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      'user-agent': 'moltler/0.0.0-test',
      accept: 'application/json',
    });
  });

  it('retries a read after a temporary failure of the service', async () => {
    const connector = await serve((_, response, count) =>
      count < 3 ? json(response, 503, { message: 'busy' }) : json(response, 200, { ok: true }),
    );
    expect(await (await get(connector)).json()).toEqual({ ok: true });
    expect(server.seen).toHaveLength(3);
    expect(client.usage(connector)).toMatchObject({ requests: 3, retries: 2, errors: 0 });
  });

  it('gives up after retry_count', async () => {
    const connector = await serve((_, response) => json(response, 500, { message: 'broken' }));
    await expect(get(connector)).rejects.toMatchObject({
      code: 'service_failed',
      message: 'The service failed (HTTP 500) after 3 attempts: broken',
    });
    expect(client.usage(connector).lastErrors[0]).toMatchObject({ family: 'service_error' });
  });

  it('sends nothing for a disabled connector', async () => {
    const connector = await serve((_, response) => json(response, 200, {}));
    const off = { ...connector, stored: { ...connector.stored, enabled: false } };
    await expect(get(off)).rejects.toMatchObject({ code: 'connector_disabled' });
    expect(server.seen).toHaveLength(0);
  });
});
