import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKey, givenKey } from '../../server/secrets';
import { openElasticsearchPorts, type ElasticsearchOptions } from '../../server/storage';
import { freePort } from '../support/free_port';

const open = (server: ElasticsearchOptions) =>
  openElasticsearchPorts({ server, key: givenKey(generateKey()) });

/** A server that is not what it should be. */
async function impostor(headers: Readonly<Record<string, string>>, body: unknown) {
  const server = http.createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('an Elasticsearch that cannot be used', () => {
  it('is reported if it is down, without the credentials', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const error: unknown = await open({ url, apiKey: 'hunter22hunter22' }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'store_unavailable' });
    expect((error as Error).message).toContain(`Elasticsearch at ${url} is not available`);
    expect(JSON.stringify([error, String((error as Error).stack)])).not.toContain('hunter22');
  });

  it('is reported if it is another program', async () => {
    const server = await impostor({}, {});
    await expect(open({ url: server.url })).rejects.toMatchObject({
      code: 'store_not_elasticsearch',
    });
    server.close();
  });

  it('is reported if it is too old', async () => {
    const server = await impostor(
      { 'x-elastic-product': 'Elasticsearch' },
      { version: { number: '7.17.28' } },
    );
    await expect(open({ url: server.url })).rejects.toMatchObject({
      code: 'store_too_old',
      message: `Elasticsearch at ${server.url} has version 7.17.28, which is too old.`,
    });
    server.close();
  });
});
