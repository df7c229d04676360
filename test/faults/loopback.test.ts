import { request as httpRequest } from 'node:http';
import { openEngines, type Engine } from './support/engine';
import { readServerFile, serve } from '../../standalone/server';

describe('a server on loopback', () => {
  const engines = openEngines();
  afterAll(() => engines.dispose());

  /** The tests that open engines close them at the end. */
  const kept = (engine: Engine) => ({ ...engine, close: async () => undefined });
  const statusOf = (url: string, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = httpRequest(`${url}/api/moltler/caller`, { headers }, (response) => {
        resolve(response.resume().statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });

  it('requires no token from this machine while it has no public name', async () => {
    const engine = await engines.open();
    const server = await serve({ engine: kept(engine), host: '127.0.0.1', port: 0 });
    const [url = ''] = server.urls;
    expect(server.open).toBe(true);
    expect(await statusOf(url, {})).toBe(200);
    expect(await statusOf(url, { host: 'moltler.corp.example' })).toBe(421);
    await server.close();
  });

  it('requires a token from everyone once it has a public name, because a proxy makes all requests look local', async () => {
    const engine = await engines.open();
    const publicNames = ['moltler.corp.example'];
    const server = await serve({ engine: kept(engine), host: '127.0.0.1', port: 0, publicNames });
    const [url = ''] = server.urls;
    expect(server.open).toBe(false);
    expect(await statusOf(url, {})).toBe(401);
    expect(await statusOf(url, { host: 'moltler.corp.example' })).toBe(401);
    const authorization = `Bearer ${readServerFile(engine.directory)?.token ?? ''}`;
    expect(await statusOf(url, { authorization })).toBe(200);
    await server.close();
  });
});
